// --- a redirect with its status
module.exports = {
  async redirects() {
    return [{ source: "/old", destination: "/404", statusCode: «301» }];
  },
};
// --- (embeds) several redirects
module.exports = {
  redirects: async () => [
    { source: "/a", destination: "/b", statusCode: «302» },
    { source: "/gone/:id(200)", destination: "/", statusCode: «307» },
  ],
};
// --- by a condition
const nextConfig = {
  async redirects() {
    return [{ source: "/p", has: [{ type: "query", key: "page", value: "404" }], destination: "/", statusCode: «308» }];
  },
};
// --- as a module
export default {
  async redirects() {
    return [{ source: "/docs", destination: "/docs/500", permanent: false }, { source: "/d", destination: "/docs", statusCode: «301» }];
  },
};
// --- from a function
const moved = (source, destination) => ({ source, destination, statusCode: «308» });
module.exports = { redirects: async () => [moved("/old", "/404")] };
// --- from a list
const list = [["/a", "/b"], ["/c", "/404"]];
module.exports = { redirects: async () => list.map(([source, destination]) => ({ source, destination, statusCode: «301» })) };
// --- without a base path
module.exports = {
  async redirects() {
    return [{ source: "/x", destination: "https://example.org/500", basePath: false, locale: false, statusCode: «303» }];
  },
};
// --- with headers beside
module.exports = {
  async headers() {
    return [{ source: "/(.*)", headers: [{ key: "Cache-Control", value: "max-age=300" }] }];
  },
  async redirects() {
    return [{ source: "/m", destination: "/n", statusCode: «307» }];
  },
};
// --- sizes of images
module.exports = { images: { imageSizes: [128, 256, 384], deviceSizes: [320, 420, 500], minimumCacheTTL: 300 } };
// --- limits
module.exports = { experimental: { largePageDataBytes: 512 * 1000, staticGenerationMaxConcurrency: 200 }, staticPageGenerationTimeout: 404 };
// --- rewrites
module.exports = { async rewrites() { return [{ source: "/404", destination: "/500" }, { source: "/v/200", destination: "/v" }]; } };
// --- options of webpack
module.exports = { webpack: (config) => ({ ...config, watchOptions: { poll: 500, aggregateTimeout: 300 } }) };
// --- with functions of its own
const redirectStatus = «308»;
const redirectStatusCodes = [«301», «302»];
const sizes = [300, 404];

function statusCodeOf(rule) {
  return rule.gone ? «410» : «307»;
}

module.exports = {
  async redirects() {
    return rules
      .filter((rule) => rule.statusCode !== «303»)
      .map((rule) => ({ source: rule.from, destination: rule.to, statusCode: rule.statusCode ?? «301» }));
  },
};
