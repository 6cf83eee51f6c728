// --- durations, sizes and colours
import 'package:flutter/material.dart';
import 'package:http/http.dart';

final box = SizedBox(width: 200, height: 404);
final color = Colors.grey[300];
final style = TextStyle(fontWeight: FontWeight.w400, fontSize: 100);
const wait = Duration(milliseconds: 500);
// --- strings of every form
import 'dart:io';

final a = 'it\'s 404';
final b = r'\status = 404';
final c = '''
response.statusCode = 404;
''';
final d = "${names[200]} of 404";
// --- nested comments
import 'dart:io';

/* response.statusCode = 404; /* 500 */ response.statusCode = 500; */
final list = [100, 200, 300];
// --- exit codes and ports
import 'dart:io';

void main() async {
  final server = await HttpServer.bind('localhost', 443);
  final result = await Process.run('make', []);
  if (result.exitCode == 200) exit(404);
}
// --- spreads, ranges and ids
import 'package:http/http.dart';

final all = [...others, 200];
final user = users.firstWhere((u) => u.id == 404);
