// --- dart:io: a server's answers
import 'dart:io';

Future<void> serve(HttpRequest request) async {
  request.response.statusCode = «404»;
  request.response
    ..statusCode = «405»
    ..write('no')
    ..close();
}
// --- shelf: responses by number
import 'package:shelf/shelf.dart';

Response missing(Request request) => Response(«404», body: 'gone');

Response teapot(Request request) {
  return Response(«418», headers: {'content-length': '404'});
}
// --- http: a client and its mock
import 'package:http/http.dart' as http;
import 'package:http/testing.dart';

final client = MockClient((request) async {
  if (request.url.path == '/') return http.Response('ok', «200»);
  return http.Response.bytes([200, 201], «206»);
});

Future<String> load(Uri url) async {
  final response = await http.get(url);
  if (response.statusCode != «200») throw Exception('failed');
  return response.body;
}
// --- dio: errors, bodies and options
import 'package:dio/dio.dart';

Future<void> refresh(DioException e) async {
  if (e.response?.statusCode == «401») return;
  final options = BaseOptions(
    connectTimeout: const Duration(milliseconds: 500),
    validateStatus: (status) => status! < «500»,
  );
  final body = ResponseBody.fromString('{}', «201»);
  final copy = Response(requestOptions: e.requestOptions, statusCode: «204»);
}
// --- http_mock_adapter: replies
import 'package:http_mock_adapter/http_mock_adapter.dart';

void stub(DioAdapter adapter) {
  adapter.onGet('/posts/404', (server) => server.reply(«200», {'id': 404}));
}
// --- tests: expectations
import 'package:http/http.dart';
import 'package:test/test.dart';

void main() {
  test('404 is answered', () async {
    final response = await get(Uri.parse('http://localhost/x'));
    expect(response.statusCode, «404»);
    expect(response.statusCode, equals(«404»));
    expect(response.contentLength, 200);
  });
}
// --- mockito: a response's status
import 'package:dio/dio.dart';

void prepare(MockResponse response) {
  when(() => response.statusCode).thenReturn(«503»);
}
// --- (whole) a switch, old and new
import 'package:http/http.dart';

String text(Response response) {
  switch (response.statusCode) {
    case «200»:
      return 'fine';
    case «429»:
      return 'slower';
  }
  return switch (response.statusCode) {
    «301» || «308» => 'moved',
    >= «500» => 'later',
    _ => '',
  };
}
// --- dart_frog: named arguments and defaults
import 'package:dart_frog/dart_frog.dart';

Response fail(String message, {int statusCode = «400»}) =>
    Response.json(body: {'error': message}, statusCode: statusCode);

Response onRequest(RequestContext context) => Response(statusCode: «405»);
// --- (whole) a table of phrases
import 'dart:io';

const httpReasons = <int, String>{
  «404»: 'Not Found',
  «409»: 'Conflict',
};
// --- constants of an own class
import 'package:http/http.dart';

class Codes {
  static const int paymentRequired = «402»;
  static const int requestTimeout = «408»;
  static const int maxItems = 200;
}
// --- a list of statuses to try again
import 'package:http/http.dart';

const retryStatuses = [«502», «503», «504»];
// --- (whole) descriptions of responses
import 'package:shelf/shelf.dart';

final entries = {
  "«200»": APIResponse("made"),
  "«404»": APIResponse.schema("none"),
  "widths": {"200": APIWidth("small")},
};
final gone = operation.responses!["«410»"];
final wide = operation.widths!["410"];
