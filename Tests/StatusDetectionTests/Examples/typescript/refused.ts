// --- timers and sizes
import express from 'express';
const timeoutMs: number = 500;
const pageSize = 100;
await sleep(404);
setTimeout(() => close(), 200);
// --- ports
export const config = { host: 'localhost', port: 443, workers: 200 };
// --- exit codes
const exitStatus: number = run();
if (exitStatus === 200) throw new Error('odd');
process.exit(100);
// --- lengths and array indexes
import axios from 'axios';
if (list.length === 200) list.pop();
const item = list[404];
const id: number = 404;
// --- a width
const style = { width: 200, height: 300, zIndex: 500, fontWeight: 400 };
// --- an enum of something else
export enum Weight {
  Light = 300,
  Regular = 400,
  Bold = 700,
}
// --- a job's status
interface Job { status: number }
if (job.status === 1) done();
order.status = 200;
