// --- axum: StatusCode
use axum::http::StatusCode;

async fn tea() -> Result<String, StatusCode> {
    Err(StatusCode::from_u16(«418»).unwrap())
}
// --- actix-web: HttpResponse
use actix_web::{http::StatusCode, HttpResponse};

fn busy() -> HttpResponse {
    HttpResponse::build(StatusCode::from_u16(«503»).unwrap()).finish()
}
// --- reqwest: comparisons
async fn read(response: reqwest::Response) -> Option<String> {
    if response.status() == «404» {
        return None;
    }
    if response.status().as_u16() >= «500» {
        return None;
    }
    response.text().await.ok()
}
// --- assertions
#[tokio::test]
async fn answers() {
    let response = reqwest::get("/").await.unwrap();
    assert_eq!(response.status(), «200»);
}
// --- (whole) the literal first
#[tokio::test]
async fn answers() {
    let response = reqwest::get("/").await.unwrap();
    assert_eq!(«200», response.status().as_u16());
}
// --- (whole) match on a status
fn explain(response: &reqwest::Response) -> &'static str {
    match response.status().as_u16() {
        «200» => "fine",
        «401» | «403» => "go away",
        «500»..=«599» => "broken",
        _ => "odd",
    }
}
// --- a struct field
struct Reply {
    status_code: u16,
}

fn reply() -> Reply {
    Reply { status_code: «204» }
}
// --- constants and a list
const DEFAULT_STATUS_CODE: u16 = «200»;
const RETRY_STATUS_CODES: [u16; 3] = [«429», «502», «503»];
// --- a type's suffix
const HTTP_STATUS: u16 = «201»u16;
// --- (whole) a function that gives back a status
impl ApiError {
    fn status_code(&self) -> u16 {
        match self {
            ApiError::Missing => «404»,
            ApiError::Broken => «500»,
        }
    }
}
// --- a returned status
fn http_status(error: &Error) -> u16 {
    if error.is_missing() {
        return «404»;
    }
    other(error)
}
// --- (whole) a last expression
fn http_status(error: &Error) -> u16 {
    «500»
}
// --- wiremock
use wiremock::ResponseTemplate;

fn fake() -> ResponseTemplate {
    ResponseTemplate::new(«200»).set_body_string("hello")
}
// --- a range
fn is_fine(status_code: u16) -> bool {
    status_code >= «200» && status_code < «300»
}
// --- (embeds) status lines in strings
const HELLO: &str = "HTTP/1.1 «200» OK\r\n\r\n";
const RAW: &str = r#"HTTP/1.1 «404» Not Found"#;
const BYTES: &[u8] = b"HTTP/1.1 «400» Bad Request\r\n";
// --- sleeps
use std::time::Duration;

async fn rest(client: reqwest::Client) {
    tokio::time::sleep(Duration::from_millis(404)).await;
    std::thread::sleep(Duration::from_secs(500));
}
// --- ports and sizes
use actix_web::HttpServer;

const PORT: u16 = 443;
let width: u32 = 200;
let buffer = [0u8; 500];
let list = Vec::with_capacity(404);
// --- exit statuses
fn stop(exit_status: i32) {
    if exit_status == 200 {
        std::process::exit(100);
    }
}
// --- lengths and indexes
fn cut<'a>(rows: &'a [String], client: &reqwest::Client) -> &'a str {
    if rows.len() == 200 {
        return "";
    }
    for i in 0..500 {
        touch(i);
    }
    &rows[404]
}
// --- statuses of something else
use axum::Router;

fn finish(job: &mut Job) {
    job.status = 1;
    let order_status = 200;
    if process.status == 0 {
        stop();
    }
}
// --- assertions on something else
use actix_web::web;

#[test]
fn counts() {
    assert_eq!(404, rows.len());
    assert_eq!(user.id, 404);
    let some = Some(404);
    let room: u16 = 404;
}
// --- matches!
fn is_redirect(status_code: u16) -> bool {
    matches!(status_code, «301» | «302» | «307» | «308»)
}
// --- a fallback
fn code(reply: Option<reqwest::Response>) -> u16 {
    reply.map(|r| r.status().as_u16()).unwrap_or(«502»)
}
// --- (whole) a status held against a snapshot
#[tokio::test]
async fn answers() {
    let response = app.get("/").send().await;
    assert_snapshot!(response.status(), @"«404» Not Found");
    assert_snapshot!(response.status(), @"«200»");
    assert_snapshot!(rows.len(), @"404");
}
// --- (whole) guards
fn kind(response: &reqwest::Response) -> u8 {
    match response.status().as_u16() {
        s if s == «404» => 1,
        s if s >= «500» => 2,
        _ => 3,
    }
}

fn size(list: &[u8]) -> u8 {
    match list.len() {
        s if s == 404 => 1,
        _ => 2,
    }
}
