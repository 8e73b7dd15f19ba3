//! A map over many items on four threads.

use std::thread;

/// The results of `of` for `items`, in their order.
pub fn map<T: Sync, R: Send>(items: &[T], of: impl Fn(&T) -> R + Sync) -> Vec<R> {
    thread::scope(|scope| {
        let of = &of;
        let parts: Vec<_> = items
            .chunks(items.len().div_ceil(4))
            .map(|part| scope.spawn(move || part.iter().map(of).collect::<Vec<_>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    })
}
