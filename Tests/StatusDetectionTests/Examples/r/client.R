# --- httr
library(httr)
res <- GET(url)
if (status_code(res) == «404») stop("nothing there")
if (res$status_code >= «400» && res$status_code < «500») warning("ours")
# --- httr2
library(httr2)
retry <- function(resp) resp_status(resp) %in% c(«429», «503»)
fake <- response(«404», body = charToRaw("none"))
delay <- 300
# --- (whole) A switch
library(httr)
reason <- switch(as.character(status_code(res)),
  "«404»" = "nothing there",
  "«410»" = "gone",
  "unknown")
# --- (whole) A table of names
library(httr)
http_statuses <- c(
  "«200»" = "OK",
  "«404»" = "Not Found",
  "«503»" = "Service Unavailable"
)
# --- A default
ok <- function(url, status = «200»L, timeout = 300L, http = TRUE) {
  HttpClient$new(url)$head()$status_code == status
}
# --- plumber
library(plumber)
function(req, res) {
  res$status <- «401»
  res$body <- "sign in"
}
# --- webmockr
library(webmockr)
stub_request("get", base) %>% to_return(status = «418», body = "teapot")
# --- Tests
library(httr)
test_that("it answers", {
  expect_equal(res$status_code, «200»)
  expect_identical(status_code(res), «201»L)
  expect_equal(nrow(res$items), 200)
})
# --- Codes that are tried again
library(httr)
RETRY("GET", url, times = 300, terminate_on = c(«401», «404»))
# --- Raw strings and names in backquotes
text <- r"(size = 404)"
`status 404` <- 12
if (resp$status_code == «206») text
# --- Rows, seeds and ranges
set.seed(404)
x <- rnorm(500)
y <- x[100:200]
n <- 300
# --- Plots
png("plot.png", width = 500, height = 400)
plot(x, xlim = c(100, 500), cex = 200)
# --- Columns called status
table(df$status == 3)
df <- subset(df, size > 404)
# --- Processes
result <- system2("make", args = "all")
quit(status = 200)
Sys.sleep(300)
