// --- rocket: catchers
use rocket::Request;

#[catch(«404»)]
fn not_found(request: &Request) -> String { String::new() }
#[limit(404)]
fn other() {}
// --- (whole) rows taken apart in a loop
use reqwest::Client;
fn all() {
    for (path, status) in [("/", «200»), ("/none", «404»)] {
        visit(path, status);
    }
    for (name, width) in [("small", 200), ("large", 404)] {
        draw(name, width);
    }
}
