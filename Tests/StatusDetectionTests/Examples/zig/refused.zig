// --- buffers and sizes
const httpz = @import("httpz");

var buf: [100]u8 = undefined;
const max_len: usize = 256;
const part = body[0..200];
// --- strings and characters
const http = @import("std").http;

const a = "code 404 \" in a text";
const b = '"';
const c =
    \\setStatus(404) "
    \\halt 500
;
// --- waits and ports
const http = @import("std").http;

fn wait() void {
    std.time.sleep(500 * std.time.ns_per_ms);
    const address = Address.parseIp("127.0.0.1", 443);
}
// --- exit codes
const http = @import("std").http;

fn run(term: std.process.Child.Term) void {
    if (term.Exited == 200) std.process.exit(100);
}
// --- switches on other numbers
fn name(width: u16) []const u8 {
    return switch (width) {
        100 => "thin",
        200 => "wide",
        else => "?",
    };
}
