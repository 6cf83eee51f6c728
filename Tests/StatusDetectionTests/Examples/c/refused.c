// --- sizes and buffers
#include <curl/curl.h>

char buffer[512];
#define MAX_LINE 400
memset(buffer, 0, 200);
for (int i = 0; i < 300; i++) buffer[i] = 100;
// --- exit statuses and signals
#include <stdlib.h>

if (exit_status == 200) exit(100);
int rc = waitpid(pid, &wstatus, 0) == 404;
// --- FTP and SMTP replies
static int ftp_reply(struct ftp_conn *ftp) {
  if (ftp->ftpcode == 226 || ftp->ftpcode == 250) return 0;
  return ftpcode >= 400;
}
// --- characters and escapes
#include <curl/curl.h>

switch (c) {
  case 'A': return '\'';
  case '"': return 200;
  case 123: return '{';
}
// --- numbers of other kinds
#include "http.h"

unsigned status_mask = 0x200;
int http_status_mode = 0404;
double status_code_ratio = 200.5;
// --- timeouts and ports
#include <curl/curl.h>

curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500);
usleep(200);
int port = 443;
// --- a payment's status
if (order_status == 200) ship(order);
job->status = 100;
// --- comments
/* the server answers 404
   when it is gone */
int x = 1; // status 200
// --- SIP's codes
#include <pjsip.h>

enum { PJSIP_SC_NOT_FOUND = 404, PJSIP_SC_BAD_GATEWAY = 502 };
if (msg->line.status.code >= 300) pjsip_dlg_respond(dlg, rdata, 486, NULL);
// --- a status of a library's own
#define SPEEX_GET_DTX_STATUS 103
int status = device_open();
if (status == 404) return status;
