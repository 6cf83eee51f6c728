<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

const WIDTH = 200;

Route::get('/orders/{id}', function (int $id) {
    if ($id > WIDTH) {
        abort(404);
    }
    usleep(404);
    return response()->json(['id' => $id], 200);
});

Route::post('/coffee', function (Request $request) {
    abort(418, 'short and stout');
});

Route::get('/legacy', function () {
    http_response_code(306);
    header('HTTP/1.1 305 Use Proxy');
});

Route::fallback(function () {
    return response('lost', 600);
});
