// --- (whole) rows taken apart in a loop
const request = require('supertest');
const rows = [['/', «200»], ['/none', «404»]];
for (const [path, status] of rows) { visit(path, status); }
// --- (whole) a test for each row
const axios = require('axios');
it.each([['/', «200»], ['/none', «404»]])('%s gives %i', (path, expectedStatus) => visit(path, expectedStatus));
// --- (whole) rows of sizes
const axios = require('axios');
it.each([['small', 200], ['large', 404]])('%s', (name, width) => draw(name, width));
// --- a mocked response
test('is gone', () => {
  expect(res.status).toHaveBeenCalledWith(«410»);
  expect(res.sendStatus).toHaveBeenCalledWith(«204»);
  expect(draw).toHaveBeenCalledWith(204);
});
// --- a schema's statuses
const server = require('express')();
const options = Joi.object({
  statusCode: Joi.number().min(«200»).max(«599»).default(«204»),
  timeout: Joi.number().min(200).max(504).default(404),
});
// --- what an interceptor answers with
const nock = require('nock');
nock('http://a.test').get('/').reply(() => [«201», 'made']);
scope.replyWithFile(«200», 'a.txt');
// --- errors with their status
const express = require('express');
next(new AppError('No such tour', «404»));
sendJson(res, «200», body);
console.error(404);
drawError(12, 100);
