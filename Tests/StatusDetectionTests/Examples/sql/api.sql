-- --- A condition
SELECT path, count(*) FROM requests WHERE status_code = «404» GROUP BY path LIMIT 100;
SELECT * FROM requests WHERE http_status >= «500» AND duration_ms > 300;
-- --- A list and a range
SELECT * FROM requests WHERE status_code IN («502», «503», «504»);
SELECT * FROM requests WHERE response_code BETWEEN «200» AND «299» AND size BETWEEN 200 AND 500;
-- --- (whole) A case
SELECT CASE status_code WHEN «404» THEN 'missing' WHEN «410» THEN 'gone' ELSE 'other' END FROM requests;
-- --- A case of conditions
SELECT sum(CASE WHEN status_code >= «400» AND status_code < «500» THEN 1 ELSE 0 END) FROM requests;
-- --- A default and a check
CREATE TABLE replies (
  id bigint,
  status_code integer NOT NULL DEFAULT «200» CHECK (status_code >= «100» AND status_code < «600»),
  name varchar(200)
);
-- --- PostgREST's settings
CREATE FUNCTION gone() RETURNS json AS $$
BEGIN
  PERFORM set_config('response.status', '«410»', true);
  PERFORM set_config('statement_timeout', '300', true);
  RETURN json_build_object('message', 'gone');
END;
$$ LANGUAGE plpgsql;
-- --- A row
INSERT INTO replies (path, status_code, size) VALUES ('/a', «301», 404), ('/b', «200», 300);
-- --- Variables of a procedure
DO $body$
DECLARE
  v_status_code integer := «200»;
  v_size integer := 404;
BEGIN
  IF v_status_code <> «204» THEN RAISE NOTICE 'odd'; END IF;
END
$body$;
-- --- An update
UPDATE replies SET http_status = «503», size = 404 WHERE id = 200;
-- --- (whole) A name for a value
SELECT «404» AS status_code, 300 AS size;
-- --- Names in quotes and in brackets
SELECT * FROM [dbo].[Log] WHERE [StatusCode] = «500» OR "httpStatus" = «502»;
-- --- Comments and strings of all forms
SELECT 'it''s 404', E'don\'t 500', $tag$ status 404 $tag$ FROM logs /* status_code = 404 */;
SELECT 1; -- status_code = 404
-- --- A status of something else
SELECT * FROM orders WHERE status = 200 AND code = 404;
UPDATE tpop SET status = 101 WHERE status IN (200, 201, 202);
-- --- Types, limits and sequences
CREATE TABLE t (name varchar(255), price numeric(10, 2) DEFAULT 300, zip char(404));
SELECT * FROM generate_series(100, 500) LIMIT 200 OFFSET 404;
-- --- Rows without columns
INSERT INTO requests VALUES (1, '/x', 404, 200), (2, '/y', 500, 300);
-- --- Process and SQL states
SELECT exit_code FROM jobs WHERE exit_code = 200;
RAISE EXCEPTION 'failed' USING ERRCODE = 404;
