--- a comparison
@if ($response->status() === «404»)
  <p>404</p>
@endif
--- an action
@php
  abort(«403»);
@endphp
<p>500</p>
--- (whole) a branch of several
@switch($statusCode)
  @case(«404»)
    <p>missing 404</p>
    @break
  @case(«410»)
    <p>gone</p>
@endswitch
--- an output
<p>{{ $statusCode ?? «500» }}</p>
--- an output as it is
{!! response()->json([], «422») !!}
--- a condition that asserts nothing else
@unless ($exception->getStatusCode() == «503»)
  <p>503</p>
@endunless
--- PHP's own marks
<?php http_response_code(«404»); ?>
<p>404</p>
--- an array passed on
@include('errors.page', ['status_code' => «404», 'width' => 500])
--- text around
<p class="mt-200">Status 404, HTTP 500</p>
<a href="/404">{{ __('Not Found') }}</a>
--- a comment
{{-- abort(404) --}}
--- text left alone
@verbatim
  {{ abort(404) }}
@endverbatim
--- sizes
<img width="{{ 404 }}" height="{{ $height ?? 500 }}">
@media (min-width: 500)
--- an address
someone@abort(404) and @@if (status == 404)
