# --- a matcher that is a range
resource "aws_lb_target_group" "web" {
  port     = 443
  protocol = "HTTPS"

  health_check {
    path                = "/healthz"
    matcher             = "«200»-«399»"
    interval            = 300
    unhealthy_threshold = 5
  }
}
# --- a matcher that is a list
resource "aws_alb_target_group" "api" {
  health_check {
    enabled = true
    matcher = "«200»,«302»"
  }
}
# --- a fixed response and a redirect
resource "aws_lb_listener_rule" "gone" {
  priority = 100

  action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = "404 not here"
      status_code  = "«410»"
    }
  }
}
# --- a redirect of a listener
resource "aws_lb_listener" "http" {
  port = "443"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}
# --- a list of objects
module "gateway" {
  source = "./gateway"
  responses = [
    { status_code = «404», body = "none" },
    {
      status_code = 200 == 200 ? «503» : «502»
    },
  ]
}
# --- pages for errors
resource "aws_cloudfront_distribution" "site" {
  custom_error_response {
    error_caching_min_ttl = 300
    error_code            = «403»
    response_code         = «200»
    response_page_path    = "/index.html"
  }
  origin_group {
    failover_criteria {
      status_codes = [«500», «502»]
    }
  }
}
# --- the default of a variable
variable "health_check_matcher" {
  type        = string
  description = "Codes such as 200-399"
  default     = "«200»-«299»"
}
# --- a list as a default
variable "failover_status_codes" {
  default = [
    «500», # broken
    «504»,
  ]
}
# --- a ternary and a call
locals {
  status_code = var.is_closed ? «503» : «200»
  http_status = coalesce(var.code, «404»)
}
# --- keys in quotes and a map
module "api" {
  mappings = {
    "overwrite:statuscode" = "«403»"
    "append:header.x"      = "200"
  }
}
# --- a synthetic check
resource "datadog_synthetics_test" "home" {
  assertion {
    type     = "statusCode"
    operator = "is"
    target   = "«200»"
  }
  assertion {
    type     = "responseTime"
    operator = "lessThan"
    target   = "500"
  }
}
# --- a comparison of a response
check "home" {
  assert {
    condition     = data.http.home.status_code == «200»
    error_message = "answered with 500"
  }
}
# --- a route of a bucket
resource "aws_s3_bucket_website_configuration" "docs" {
  routing_rule {
    condition {
      http_error_code_returned_equals = "«404»"
    }
    redirect {
      http_redirect_code = "«302»"
    }
  }
}
# --- ports, sizes and times
resource "aws_security_group_rule" "https" {
  from_port   = 443
  to_port     = 443
  description = "port 443 of 500"
}
resource "aws_lambda_function" "f" {
  timeout     = 300
  memory_size = 128
}
# --- weights, retention and counts
resource "aws_cloudwatch_log_group" "l" {
  retention_in_days = 400
}
resource "aws_autoscaling_policy" "p" {
  cooldown = 300
  matcher  = 404
  status   = 200
  code     = 500
}
# --- a job of Nomad
job "web" {
  group "web" {
    task "server" {
      resources {
        cpu    = 200
        memory = 512
      }
    }
  }
}
# --- strings and heredocs of other things
locals {
  name   = "app-404"
  policy = <<-EOT
    code = 404
    size = 500
  EOT
  cidr   = cidrsubnet(var.cidr, 200, 100)
  days   = length(var.days) > 100 ? 200 : 300
}
# --- an exit status and a state
build {
  post_processor "shell" {
    exit_code = 200
    status    = "404"
  }
}
# --- a mocked integration
resource "aws_api_gateway_integration" "options" {
  type              = "MOCK"
  timeout_milliseconds = 500
  request_templates = {
    "application/json" = "{\"statusCode\": «200»}"
  }
}
# --- a template over lines
resource "aws_api_gateway_integration_response" "gone" {
  response_templates = {
    "application/json" = <<EOT
      #set($context.responseOverride.status = «410»)
      #set($size = 404)
    EOT
  }
}
# --- an encoded body
resource "aws_lambda_invocation" "i" {
  input = jsonencode({ statusCode = «404», size = 500 })
}
# --- a template by its status
resource "aws_apigatewayv2_integration" "mock" {
  request_templates = {
    200 = "{\"statusCode\":«200»}"
  }
}
# --- a function in a heredoc
data "archive_file" "f" {
  source {
    content = <<EOF
def handler(event, context):
    return {"statusCode": «201», "size": 404}
EOF
  }
}
# --- a filter of logs
resource "google_logging_metric" "errors" {
  filter = "resource.type=\"x\" AND httpRequest.status>=«500» AND httpRequest.latency>300"
}
# --- answers of Fastly
resource "fastly_service_vcl" "site" {
  condition {
    statement = "beresp.status == «404»"
    priority  = 100
  }
  response_object {
    name     = "gone"
    status   = «410»
    response = "Gone 500"
  }
}
# --- an object before a question
locals {
  http_status = { a = 100 }.a == 100 ? «204» : «400»
}
