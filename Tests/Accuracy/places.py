#!/usr/bin/env python3
"""places.py [LABELS.tsv ...]: for each configuration format and each language of the labels beside this script its places,
authors, statuses, and how many of its places stand beside a keyword (near) or not (far); `!` marks a row with fewer than
twenty places, fewer than two authors, or (?) fewer than ten statuses."""
import collections
import csv
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OWN = [f for f in sorted(os.listdir(HERE)) if re.fullmatch(r'(formats|languages)-[a-z]\.tsv', f)]

KINDS = {
    'http': '`.http`, `.rest`', 'hurl': 'Hurl', 'asciidoc': 'AsciiDoc', 'adoc': 'AsciiDoc', 'rst': 'reStructuredText',
    'ipynb': 'Jupyter notebooks', 'jmx': 'JMeter', 'har': 'HAR', 'csv': 'CSV, TSV', 'k6': 'k6', 'gatling': 'Gatling',
    'locust': 'Locust', 'pact': 'Pact', 'mockserver': 'MockServer', 'wiremock': 'WireMock', 'postman': 'Postman',
    'asyncapi': 'AsyncAPI', 'log': 'access logs', 'ci': 'pipelines of GitHub and GitLab',
    'dockerfile': 'Dockerfiles, compose', 'ejs': 'EJS', 'fish': 'fish', 'grafana': 'Grafana', 'jinja': 'Jinja', 'kong': 'Kong',
    'netlify': 'Netlify, Vercel', 'next.config': '`next.config`', 'openapi': 'API Gateway, OpenAPI',
    'powershell': 'PowerShell', 'properties': 'Spring, Quarkus', 'spring': 'Spring, Quarkus', 'redirects': '`_redirects`',
    'shell': 'Bash, Zsh', 'zsh': 'Bash, Zsh', 'sql': 'SQL', 'tomcat': 'Tomcat, Jetty', 'traefik': 'Traefik', 'twig': 'Twig',
    'haproxy': 'HAProxy', 'prometheus': 'Prometheus', 'envoy': 'Envoy, Istio', 'kubernetes': 'Kubernetes, Gateway API',
    'eventbridge': 'CloudFormation, SAM, serverless', 'serverless': 'CloudFormation, SAM, serverless', 'vb': 'Visual Basic',
    'astro': 'Astro', 'svelte': 'Svelte', 'vue': 'Vue', 'racket': 'Racket', 'scheme': 'Scheme', 'julia': 'Julia', 'r': 'R',
    'objc': 'Objective-C', 'crystal': 'Crystal', 'bruno': 'Bruno', 'html': 'HTML',
}
ENDINGS = {
    'astro': 'Astro', 'bas': 'Visual Basic', 'cls': 'Visual Basic', 'cr': 'Crystal', 'd': 'D', 'dart': 'Dart', 'ejs': 'EJS',
    'erl': 'Erlang', 'fish': 'fish', 'fs': 'F#', 'fsx': 'F#', 'gleam': 'Gleam', 'groovy': 'Groovy', 'hs': 'Haskell',
    'j2': 'Jinja', 'jl': 'Julia', 'm': 'Objective-C', 'ml': 'OCaml', 'mli': 'OCaml', 'nim': 'Nim', 'ps1': 'PowerShell',
    'r': 'R', 'rkt': 'Racket', 'scala': 'Scala', 'scm': 'Scheme', 'sh': 'Bash, Zsh', 'sld': 'Scheme', 'sql': 'SQL',
    'svelte': 'Svelte', 'twig': 'Twig', 'vb': 'Visual Basic', 'vue': 'Vue', 'zig': 'Zig', 'zsh': 'Bash, Zsh',
}
# Formats that share an ending are told by the path (and the repository's name) of `formats-a.tsv`; the first that fits counts.
BY_PATH = [
    (r'caddy[^/]*$', 'Caddyfile'), (r'\.vcl$', 'Varnish VCL'), (r'\.(tf|hcl)$', 'Terraform, HCL'),
    (r'(netlify|vercel)[^/]*$', 'Netlify, Vercel'), (r'(_redirects|/_headers)[^/]*$', '`_redirects`'),
    (r'\.properties$|application[^/]*\.ya?ml$', 'Spring, Quarkus'), (r'web[^/]*config[^/]*$', 'IIS'),
    (r'\.xml$', 'Tomcat, Jetty'), (r'\.(cfg|rpmnew)$|haproxy', 'HAProxy'), (r'kong', 'Kong'), (r'traefik', 'Traefik'),
    (r'compose[^/]*$', 'Dockerfiles, compose'),
    (r'\.github/workflows|gitlab-ci|circleci', 'pipelines of GitHub and GitLab'), (r'grafana|dashboard', 'Grafana'),
    (r'prometheus|rule|alert|slo|pyrra|sloth', 'Prometheus'),
    (r'serverless|template|cloudformation|sam|cfn|ecs', 'CloudFormation, SAM, serverless'),
    (r'openapi|swagger|apigw', 'API Gateway, OpenAPI'), (r'envoy|istio|fault|virtual', 'Envoy, Istio'),
    (r'\.ya?ml$', 'Kubernetes, Gateway API'),
]


def name(row):
    """The format or language of a labelled place."""
    path = row['path'].lower()
    if row['kind'] in KINDS:
        return KINDS[row['kind']]
    ending = path.rsplit('.', 1)[-1]
    if row['file'].startswith('languages'):
        return ENDINGS.get(ending, 'others')
    if row['file'] == 'formats-a.tsv':
        owner = row['repo'].lower()
        for pattern, found in BY_PATH:
            if re.search(pattern, path) or pattern in ('kong', 'traefik') and pattern in owner:
                return found
    return 'others'


def main():
    table = collections.defaultdict(list)
    for file in sys.argv[1:] or [os.path.join(HERE, f) for f in OWN]:
        for row in csv.DictReader(open(file, encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE):
            row['file'] = os.path.basename(file)
            table[name(row)].append(row)
    print('| format or language | places | authors | statuses | authors of statuses | near | far | |')
    print('| --- | --- | --- | --- | --- | --- | --- | --- |')
    for key in sorted(table, key=lambda key: key.strip('`.').lower()):
        rows = table[key]
        author = lambda row: row['repo'].split('/')[0].lower()
        statuses = [row for row in rows if row['label'] == 'S']
        authors, of_statuses = len({author(row) for row in rows}), len({author(row) for row in statuses})
        near = sum(row['stratum'] == 'near' for row in rows)
        few = len(rows) < 20 or authors < 2 or min(near, len(rows) - near) < 6
        thin = len(statuses) < 10 or of_statuses < 2
        mark = ('!' if few else '') + ('?' if thin else '')
        print(f'| {key} | {len(rows)} | {authors} | {len(statuses)} | {of_statuses} | {near} | {len(rows) - near} | {mark} |')


main()
