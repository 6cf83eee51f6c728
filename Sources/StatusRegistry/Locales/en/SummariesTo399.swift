extension English {
  /// What the codes below 400 mean.
  static let summariesTo399: [RegistryTexts.CodeText] = [
    (
      0,
      """
      Not a status at all: no HTTP response was received, because the connection failed, was cut or was blocked. \
      Logs and tools write 000 where the code would stand; in browsers, a request that failed has status 0.
      """
    ),
    (
      100,
      """
      The server has read the header section and has no objection; the client should go on and send the content. \
      It answers Expect: 100-continue, and a final status follows.
      """
    ),
    (
      101,
      """
      The server accepts the client's Upgrade request and speaks the protocol named in its Upgrade field right \
      after this response. The usual case is the handshake of a WebSocket.
      """
    ),
    (
      102,
      """
      The complete request has arrived and is still being worked on, so the client should keep waiting. It comes \
      from an early edition of WebDAV that its successor dropped; few clients make use of it.
      """
    ),
    (
      103,
      """
      The server sends header fields, mostly Link with resources to preload, while the final response is still in \
      the making. The client may act on them as hints; the final response follows.
      """
    ),
    (
      104,
      """
      The server tells a client that is uploading that the upload can be resumed if it breaks off, where to resume \
      it, and how much has arrived so far.
      """
    ),
    (
      122,
      """
      A marker of a URI over some two thousand characters, ascribed to Internet Explorer 7. It is known from lists \
      alone; servers do not send it.
      """
    ),
    (
      200,
      """
      The request succeeded. What the content holds depends on the method: for GET the resource itself, for POST \
      or PUT the outcome of the action.
      """
    ),
    (
      201,
      """
      The request succeeded and made one or more new resources. The main one is named by the Location field, or is \
      the target of the request where there is none.
      """
    ),
    (
      202,
      """
      The request was taken on but is not finished, and may yet fail. Use it for work in a queue, and let the \
      content point to where the client can follow its progress.
      """
    ),
    (
      203,
      """
      The request succeeded, but a transforming proxy on the way changed the content that the origin server had \
      sent with its 200.
      """
    ),
    (
      204,
      """
      The request succeeded and there is no content to send. Fits a save or a deletion after which the user stays \
      on the page.
      """
    ),
    (
      205,
      """
      The request succeeded, and the client should reset the form or view that sent it, ready for the next input. \
      The response has no content.
      """
    ),
    (
      206,
      """
      The response carries the parts of the resource that the Range field asked for. Send it only in answer to \
      such a request; a plain 200 with everything is always allowed.
      """
    ),
    (
      207,
      """
      The XML content carries a status of its own for each resource that the WebDAV request touched. Some may have \
      succeeded and others failed, so the content has to be read.
      """
    ),
    (
      208,
      """
      Stands inside the content of a 207, never as the status of a response: the members of this WebDAV binding \
      were listed earlier in the same answer and are not repeated.
      """
    ),
    (
      218,
      """
      A hoax: lists ascribe it to Apache httpd as a catch-all for errors, yet no release of that server knows it. \
      No product is known to send it.
      """
    ),
    (
      226,
      """
      The content is the result of transformations that the client offered in its A-IM field, for instance the \
      difference from the version it already has.
      """
    ),
    (
      298,
      """
      In Qiniu's object storage some operations of a batch succeeded and others failed; the content tells which.
      """
    ),
    (
      300,
      """
      The resource has several representations, and the user or the client is to choose one. The content should \
      list them; Location names the server's own choice, if it has one.
      """
    ),
    (
      301,
      """
      The resource has a new permanent address, given in Location; links to it should be updated. Clients may \
      repeat a POST as a GET there: 308 forbids that.
      """
    ),
    (
      302,
      """
      The resource is for now at the address in Location; later requests should still use the old one. Clients may \
      repeat a POST as a GET there: 307 forbids that, 303 demands it.
      """
    ),
    (
      303,
      """
      The answer is to be fetched with GET from the address in Location, whatever the method of the request was. \
      The usual end of a form's POST, so that a reload does not send it twice.
      """
    ),
    (
      304,
      """
      The copy that the client or a cache already has is still good, so the content is not sent again. It answers \
      a conditional GET or HEAD only.
      """
    ),
    (
      305,
      """
      Was to tell the client to repeat the request through the proxy named in Location. Deprecated, because a \
      proxy that anyone on the way can impose is a security risk; clients ignore it.
      """
    ),
    (
      306,
      """
      Not in use, and reserved so that it is never given to something else. A draft of the 1990s had it mean that \
      the following requests go through another proxy.
      """
    ),
    (
      307,
      """
      The resource is for now at the address in Location, and the client must repeat the request there with the \
      same method and content.
      """
    ),
    (
      308,
      """
      The resource has a new permanent address, given in Location, and the client must repeat the request there \
      with the same method and content.
      """
    ),
  ]
}
