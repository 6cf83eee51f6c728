extension English {
  /// What the codes below 400 mean.
  static let summariesTo399: [RegistryTexts.CodeText] = [
    (
      0,
      """
      Not a status at all: no HTTP response was received, because the connection failed, was cut or was blocked. \
      Logs and tools write 000 where the code would stand; in browsers, a request that failed has status 0. Treat it \
      as an error of the network and never send it.
      """
    ),
    (
      100,
      """
      The server has read the header section and has no objection; the client should go on and send the content. It \
      answers Expect: 100-continue, and a final status follows. To refuse a large upload, send the final error at \
      once instead, such as 401 or 413.
      """
    ),
    (
      101,
      """
      The server accepts the client's Upgrade request and speaks the protocol named in its Upgrade field right after \
      this response. The usual case is the handshake of a WebSocket. To demand another protocol rather than agree to \
      one, use 426.
      """
    ),
    (
      102,
      """
      The complete request has arrived and is still being worked on, so the client should keep waiting. It comes \
      from an early edition of WebDAV that its successor dropped; few clients make use of it. For work that takes \
      long, use 202.
      """
    ),
    (
      103,
      """
      The server sends header fields, mostly Link with resources to preload, while the final response is still in \
      the making. Use it where that response takes a while to compute. The client may act on the fields as hints; \
      the final response mostly repeats them.
      """
    ),
    (
      104,
      """
      The server tells a client that is uploading that the upload can be resumed if it breaks off, where to resume \
      it, and how much has arrived so far. A final response follows. Use it only with clients that speak the draft \
      on resumable uploads.
      """
    ),
    (
      122,
      """
      A marker of a URI over some two thousand characters, ascribed to Internet Explorer 7. It is known from lists \
      alone; servers do not send it. For a URI that is too long, use 414.
      """
    ),
    (
      200,
      """
      The request succeeded. What the content holds depends on the method: for GET the resource itself, for POST or \
      PUT the outcome of the action. Where something new was made, 201 says more; where there is nothing to send, \
      204. Do not hide an error in the content of a 200.
      """
    ),
    (
      201,
      """
      The request succeeded and made one or more new resources. The main one is named by the Location field, or is \
      the target of the request where there is none. Use it after POST or PUT; for what is still to be made, use \
      202.
      """
    ),
    (
      202,
      """
      The request was taken on but is not finished, and may yet fail. Use it for work in a queue, and let the \
      content point to where the client can follow its progress. Once the work is done, 200, 201 or 204 say more.
      """
    ),
    (
      203,
      """
      The request succeeded, but a transforming proxy on the way changed the content that the origin server had sent \
      with its 200. Only such a proxy sends it. An origin server answers 200.
      """
    ),
    (
      204,
      """
      The request succeeded and there is no content to send. Fits a save or a deletion after which the user stays on \
      the page. Where the client needs the new state, send 200 with content instead.
      """
    ),
    (
      205,
      """
      The request succeeded, and the client should reset the form or view that sent it, ready for the next input. \
      The response has no content. Browsers do little with it: 204, or 303 to a fresh page, are surer.
      """
    ),
    (
      206,
      """
      The response carries the parts of the resource that the Range field asked for. Send it only in answer to such \
      a request; a plain 200 with everything is always allowed. For ranges that cannot be served, use 416. It is not \
      for the pages of a list.
      """
    ),
    (
      207,
      """
      The XML content carries a status of its own for each resource that the WebDAV request touched. Some may have \
      succeeded and others failed, so the content has to be read. Outside WebDAV, 200 with a result for each item is \
      better understood.
      """
    ),
    (
      208,
      """
      Stands inside the content of a 207, never as the status of a response: the members of this WebDAV binding were \
      listed earlier in the same answer and are not repeated. Do not use it for a duplicate request; that is 409, or \
      200.
      """
    ),
    (
      218,
      """
      A hoax: lists ascribe it to Apache httpd as a catch-all for errors, yet no release of that server knows it. No \
      product is known to send it. Use 200 for success and a real error code for an error.
      """
    ),
    (
      226,
      """
      The content is the result of transformations that the client offered in its A-IM field, for instance the \
      difference from the version it already has. Few clients and servers know it. For a client that did not ask \
      with A-IM, use 200.
      """
    ),
    (
      298,
      """
      In Qiniu's object storage some operations of a batch succeeded and others failed; the content tells which. \
      Clients of Qiniu have to read it item by item. In an API of your own, use 207 or 200.
      """
    ),
    (
      300,
      """
      The resource has several representations, and the user or the client is to choose one. The content should list \
      them; Location names the server's own choice, if it has one. It is rare: mostly the server chooses by Accept \
      and answers 200, or redirects with 302 or 303.
      """
    ),
    (
      301,
      """
      The resource has a new permanent address, given in Location; links to it should be updated. Clients may repeat \
      a POST as a GET there: 308 forbids that. Browsers may keep it for long, so use 302 or 307 while you are not \
      sure.
      """
    ),
    (
      302,
      """
      The resource is for now at the address in Location; later requests should still use the old one. Clients may \
      repeat a POST as a GET there: 307 forbids that, 303 demands it. For a move that lasts, use 301 or 308.
      """
    ),
    (
      303,
      """
      The answer is to be fetched with GET from the address in Location, whatever the method of the request was. The \
      usual end of a form's POST, so that a reload does not send it twice. To have the method kept, use 307.
      """
    ),
    (
      304,
      """
      The copy that the client or a cache already has is still good, so the content is not sent again. It answers a \
      conditional GET or HEAD only. For a condition that fails on PUT or another method, use 412.
      """
    ),
    (
      305,
      """
      Was to tell the client to repeat the request through the proxy named in Location. Deprecated, because a proxy \
      that anyone on the way can impose is a security risk; clients ignore it. Do not send it.
      """
    ),
    (
      306,
      """
      Not in use, and reserved so that it is never given to something else. A draft of the 1990s had it mean that \
      the following requests go through another proxy. Do not send it.
      """
    ),
    (
      307,
      """
      The resource is for now at the address in Location, and the client must repeat the request there with the same \
      method and content. Use it to move a POST or PUT for a while. For a move that lasts, use 308; to have the \
      answer fetched with GET, 303.
      """
    ),
    (
      308,
      """
      The resource has a new permanent address, given in Location, and the client must repeat the request there with \
      the same method and content. Use it where an API moves for good. For a page that is only read, 301 is known to \
      more clients.
      """
    ),
  ]
}
