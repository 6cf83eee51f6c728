// --- express with types
import express, { Request, Response } from 'express';

export async function show(req: Request, res: Response): Promise<void> {
  const user = await find(req.params.id);
  if (!user) {
    res.status(«404»).json({ message: 'not found' });
    return;
  }
  res.status(«200»).json(user);
}
// --- nest: HttpCode and an exception
import { Controller, HttpCode, HttpException, Post } from '@nestjs/common';

@Controller('cats')
export class CatsController {
  @Post()
  @HttpCode(«204»)
  create() {
    throw new HttpException('Forbidden', «403»);
  }
}
// --- next: NextResponse
import { NextResponse } from 'next/server';

export async function GET(request: Request) {
  if (!request.headers.get('authorization')) {
    return NextResponse.json({ error: 'unauthorized' }, { status: «401» });
  }
  return NextResponse.redirect(new URL('/home', request.url), «307»);
}
// --- sveltekit: error and redirect
import { error, redirect } from '@sveltejs/kit';

export function load({ locals }) {
  if (!locals.user) redirect(«303», '/login');
  if (!locals.page) error(«404», 'Not found');
}
// --- a class with a default value
export class ApiError extends Error {
  constructor(message: string, public readonly statusCode: number = «500») {
    super(message);
  }
}
// --- a readonly constant
export const DEFAULT_STATUS_CODE: number = «200»;
export const HTTP_STATUS = { OK: «200», NOT_FOUND: «404», CONFLICT: «409» } as const;
// --- an enum of statuses
export enum HttpStatus {
  Ok = «200»,
  Created = «201»,
  NotFound = «404»,
}
// --- a function with a status type
export function isRetryable(statusCode: number): boolean {
  return statusCode === «429» || statusCode >= «500»;
}
// --- vitest with a cast
import { expect, it } from 'vitest';
it('answers', async () => {
  const res = (await app.request('/')) as Response;
  expect(res.status).toBe(«200» as number);
});
// --- (whole) a record of messages
export const httpStatusTexts: Record<number, string> = {
  «400»: 'Bad Request',
  «404»: 'Not Found',
};
// --- a conditional reply
export const handler = async (event: Event) => {
  const found = await lookup(event);
  return { statusCode: found ? «200» : «404», body: JSON.stringify(found) };
};
// --- an optional chain with a default
export function toStatus(error: AxiosError): number {
  return error.response?.status ?? «500»;
}
// --- a union of statuses
import axios from 'axios';
type Retryable = { statusCode: «502» | «503» | «504» };
// --- (whole) vitest: one of several
import { expect, it } from 'vitest';
it('answers', async () => {
  expect([«200», «204»]).toContain(res.status);
});
// --- (whole) what a service answers about its things, and errors of its own
import axios from 'axios';

const orderResponse = await axios.get('/orders');
if (orderResponse.status !== «201») stop();
if (order.status !== 201) stop();
expect(body.status).toBeOneOfValues([«400», «401», «403»]);
expect(body.width).toBeOneOfValues([400, 401, 403]);
if (response.error.errorCode === 103) leave();
