//! The plugin in the block editor of WordPress: its block is inserted, filled in and published.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;

use crate::driver::wait;
use crate::engine::{Engine, Session};
use crate::visit::take_picture;

const SCRIPT: &str = include_str!("wordpress/editor.js");

/// Writes an article in WordPress at `address`, whose owner has this password, and reads what was published.
pub fn assert_block_is_edited(address: SocketAddr, password: &str) {
    let session = Session::new(Engine::Chromium);
    let site = format!("http://{address}");
    let published = wait(write(session.driver(), &site, password)).unwrap();
    assert!(published.starts_with(&site), "{published}");
    take_picture(&session, "wordpress-editor");
    wait(assert_published(session.driver(), &published)).unwrap();
}

/// Writes the article, and returns its address.
async fn write(driver: &WebDriver, site: &str, password: &str) -> WebDriverResult<String> {
    driver.set_script_timeout(Duration::from_secs(120)).await?;
    driver.goto(format!("{site}/wp-login.php")).await?;
    driver.find(By::Id("user_login")).await?.send_keys("owner").await?;
    driver.find(By::Id("user_pass")).await?.send_keys(password).await?;
    driver.find(By::Id("wp-submit")).await?.click().await?;
    driver.goto(format!("{site}/wp-admin/post-new.php")).await?;
    let published = driver.execute_async(SCRIPT, vec![]).await?;
    Ok(published.json().as_str().expect("an address").to_owned())
}

async fn assert_published(driver: &WebDriver, address: &str) -> WebDriverResult<()> {
    driver.goto(address).await?;
    let read = "const { attributes, textContent } = document.querySelector('when-rust');
        return [attributes['cta-href'].value, textContent.trim()];";
    let read = driver.execute(read, vec![]).await?.json().clone();
    let wanted = ["https://example.com/book?a=1&notes={link}", "Until it runs: book a call."];
    assert_eq!(read, json!(wanted));
    Ok(())
}
