// --- a status in quotes behind what is written to
const http = require('http');
exports.lost = (req, res) => {
  responseError(res, '«500»', 'Internal Error', 'oops');
  measureSize(res, '500', 'wide');
};
// --- what njs returns
function answer(r) {
  r.return(«302», "/new/404");
  r.log(404);
}
// --- a number that is sent alone
const express = require('express');
app.post('/notes', (req, res) => { res.send(«201»); });
socket.send(201);
