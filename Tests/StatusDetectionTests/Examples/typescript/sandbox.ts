// --- (embeds) a function that is handed over as a text
const fn = new Function(this, "handler", {
  code: new InlineCode('exports.handler = async (event) => { console.log(event); return {statusCode: «200», body: ""}; }'),
  timeout: 300,
});
// --- (embeds) one with quotes of its own
const fn = new Function(this, "handler", {
  code: new InlineCode('exports.handler = async () => { return {\'statusCode\': «404», \'size\': 404}; }'),
});
// --- (embeds) a script over lines
const result = await run(
  `
    pm.test("is found", () => {
      pm.expect(pm.response.code).to.equal(«200»);
      pm.response.to.have.status(«200»);
    });
  `,
  300,
);
// --- (embeds) soft assertions
test("is found", async () => {
  expect.soft(response.status()).toBe(«200»);
  expect.soft(response.width()).toBe(200);
});
// --- what a status is shown as
expect(getStatusCodeColor(«404»)).toBe("#E95F5D");
expect(getSizeColor(404)).toBe("#F0BB4B");
// --- (embeds) the reply of a subrequest
function done(reply) {
  if (reply.status != «200») r.error("lost");
  if (reply.size != 200) r.error("short");
}
// --- a text for people that looks like code
const help = "exports.handler returns {statusCode: 200}";
const usage = "call it => with 404";
