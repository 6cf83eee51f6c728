use actix_web::http::StatusCode;
use actix_web::{web, App, HttpResponse, HttpServer};
use std::time::Duration;

const WIDTH: u32 = 200;

async fn order(path: web::Path<u32>) -> HttpResponse {
    tokio::time::sleep(Duration::from_millis(404)).await;
    if path.into_inner() > WIDTH {
        return HttpResponse::build(StatusCode::from_u16(404).unwrap()).finish();
    }
    HttpResponse::build(StatusCode::from_u16(200).unwrap()).finish()
}

async fn proxy() -> HttpResponse {
    HttpResponse::build(StatusCode::from_u16(305).unwrap()).finish()
}

async fn tea() -> HttpResponse {
    HttpResponse::build(StatusCode::from_u16(418).unwrap()).finish()
}

async fn legacy() -> Result<HttpResponse, actix_web::error::Error> {
    let status = StatusCode::from_u16(1000).unwrap_or(StatusCode::OK);
    Ok(HttpResponse::build(status).finish())
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new()
            .route("/orders/{id}", web::get().to(order))
            .route("/proxy", web::get().to(proxy))
            .route("/tea", web::get().to(tea))
            .route("/legacy", web::get().to(legacy))
    })
    .bind(("127.0.0.1", 443))?
    .run()
    .await
}
