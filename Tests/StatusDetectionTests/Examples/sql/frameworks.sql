-- --- Calls that answer
SELECT send_status(«404»), http_error(«403»), send_size(404);
BEGIN
  owa_util.status_line(«410», 'Gone');
  OWA_UTIL.STATUS_LINE(«503», 'Closed');
  owa_util.print_size(404);
END;
-- --- What pg_net and pgsql-http gave
SELECT * FROM net._http_response WHERE status_code = «429» AND id > 300;
SELECT response.status = «200» FROM http_get('/status/404') AS response;
-- --- A function that gives a code
SELECT http_response_status(«301»), response_size(404);
