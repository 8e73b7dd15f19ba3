//! x
#![cfg(not(target_arch = "wasm32"))]
mod html;
use std::time::Instant;
use when_rust::app::{App, AppProps, Session};
use when_rust::case::Workload;
use when_rust::decision::answers::Answers;
use when_rust::state::Model;
use yew::Callback;

fn render(model: Model) -> String {
    let props = AppProps { session: Session::new(model, Callback::noop()) };
    let rt = tokio::runtime::Builder::new_current_thread().build().unwrap();
    rt.block_on(yew::LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}
#[test]
fn probe() {
    let t = Instant::now();
    let mut n = 0;
    for i in (0..Answers::STATES).step_by(13) {
        let w = Workload { answers: Answers::from_index(i), ..Workload::default() };
        n += render(Model::new(w)).len();
    }
    println!("{:?} {n}", t.elapsed());
    let w = Workload { answers: Answers::from_index(4000), ..Workload::default() };
    let html = render(Model::new(w));
    let t = Instant::now();
    for _ in 0..100 {
        html::read(&html);
    }
    println!("parse {:?}", t.elapsed() / 100);
    println!("{html}");
}
