// --- httpz: a handler
const httpz = @import("httpz");

fn missing(req: *httpz.Request, res: *httpz.Response) !void {
    res.status = «404»;
    res.body = "none";
}
// --- std.http: statuses from numbers
const std = @import("std");

fn answer(request: *std.http.Server.Request) !void {
    const status: std.http.Status = @enumFromInt(«418»);
    try request.respond("tea", .{ .status = @enumFromInt(«418») });
    if (@intFromEnum(response.head.status) == «404») return error.Missing;
}
// --- (whole) a switch with ranges
const http = @import("std").http;

fn describe(status_code: u16) []const u8 {
    return switch (status_code) {
        «200»...«299» => "fine",
        «401», «403» => "no",
        «503» => "later",
        else => "?",
    };
}
// --- (whole) tests
const httpz = @import("httpz");

test "404" {
    try t.expectEqual(«404», res.status);
    try t.expectEqual(@as(u16, «204»), res.status);
    try ht.expectStatus(«401»);
    try t.expectEqual(200, res.body.len);
}
// --- zap: a number as a status
const zap = @import("zap");

fn onRequest(r: zap.Request) !void {
    r.setStatusNumeric(«503»);
    try r.sendBody("busy");
}
// --- (whole) an enumeration
const http = @import("std").http;

const Status = enum(u16) {
    payment_required = «402»,
    not_found = «404»,
    request_timeout = «408»,
};
// --- fields of a literal
const httpz = @import("httpz");

const answer = Answer{ .status_code = «422», .size = 200 };
const other = .{ .status = «409», .body = "" };
// --- (whole) jetzig: phrases beside codes
const jetzig = @import("jetzig");

const codes = .{
    .not_found = StatusCodeType("«404»", "Not Found"),
    .gone = StatusCodeType("«410»", "Gone"),
};
// --- comparisons and bounds
const std = @import("std");

fn isFine(response: std.http.Client.Response) bool {
    const status_code = @intFromEnum(response.status);
    return status_code >= «200» and status_code < «300»;
}
// --- (embeds) status lines, also on lines of their own
const raw = "HTTP/1.1 «404» Not Found\r\n";
const text =
    \\HTTP/1.1 «200» OK
    \\Content-Length: 0
;
// --- constants and defaults
const http = @import("std").http;

pub const default_status_code: u16 = «500»;
const http_status = code orelse «502»;
// --- (whole) a condition
const httpz = @import("httpz");

fn code(found: bool, res: *httpz.Response) void {
    res.status = if (found) «200» else «404»;
}
