//! The plugin in the block editor of WordPress: its block is inserted, filled in and published.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;

use crate::driver::wait;
use crate::engine::{Engine, Session};

const SCRIPT: &str = include_str!("wordpress/editor.js");

/// Writes an article in WordPress at `address`, whose owner has this password, and reads what was published.
pub fn assert_block_is_edited(address: SocketAddr, password: &str) {
    let session = Session::new(Engine::Chromium);
    wait(edit(session.driver(), &format!("http://{address}"), password)).unwrap();
}

async fn edit(driver: &WebDriver, site: &str, password: &str) -> WebDriverResult<()> {
    driver.set_script_timeout(Duration::from_secs(120)).await?;
    driver.goto(format!("{site}/wp-login.php")).await?;
    driver.find(By::Id("user_login")).await?.send_keys("owner").await?;
    driver.find(By::Id("user_pass")).await?.send_keys(password).await?;
    driver.find(By::Id("wp-submit")).await?.click().await?;
    driver.goto(format!("{site}/wp-admin/post-new.php")).await?;
    let published = driver.execute_async(SCRIPT, vec![]).await?.json().clone();
    let published = published.as_str().expect("an address").to_owned();
    assert!(published.starts_with(site), "{published}");
    driver.goto(published).await?;
    let read = "const { attributes, textContent } = document.querySelector('when-rust');
        return [attributes['cta-href'].value, textContent.trim()];";
    let read = driver.execute(read, vec![]).await?.json().clone();
    let wanted = ["https://example.com/book?a=1&notes={link}", "Until it runs: book a call."];
    assert_eq!(read, json!(wanted));
    Ok(())
}
