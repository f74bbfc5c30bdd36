// libcurl as Swift can call it: `curl_easy_setopt` and `curl_easy_getinfo` take any number of arguments of any type, which Swift cannot
// call, so that each type has a function of its own here.
#ifndef HEARSAY_CCURL_SHIM_H
#define HEARSAY_CCURL_SHIM_H

#include <curl/curl.h>

typedef size_t (*hearsay_take)(char *bytes, size_t size, size_t count, void *context);
typedef int (*hearsay_progress)(void *context, curl_off_t whole, curl_off_t down, curl_off_t up_whole, curl_off_t up);
typedef curl_socket_t (*hearsay_open)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode hearsay_set_number(CURL *handle, CURLoption option, long number) {
  return curl_easy_setopt(handle, option, number);
}
static inline CURLcode hearsay_set_large(CURL *handle, CURLoption option, curl_off_t number) {
  return curl_easy_setopt(handle, option, number);
}
static inline CURLcode hearsay_set_text(CURL *handle, CURLoption option, const char *text) {
  return curl_easy_setopt(handle, option, text);
}
static inline CURLcode hearsay_set_bytes(CURL *handle, CURLoption option, const void *bytes) {
  return curl_easy_setopt(handle, option, bytes);
}
static inline CURLcode hearsay_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
  return curl_easy_setopt(handle, option, list);
}
static inline CURLcode hearsay_set_context(CURL *handle, CURLoption option, void *context) {
  return curl_easy_setopt(handle, option, context);
}
static inline CURLcode hearsay_set_take(CURL *handle, CURLoption option, hearsay_take function) {
  return curl_easy_setopt(handle, option, function);
}
static inline CURLcode hearsay_set_progress(CURL *handle, hearsay_progress function) {
  return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}
static inline CURLcode hearsay_set_open(CURL *handle, hearsay_open function) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}
static inline long hearsay_number(CURL *handle, CURLINFO info) {
  long number = 0;
  curl_easy_getinfo(handle, info, &number);
  return number;
}
static inline curl_off_t hearsay_large(CURL *handle, CURLINFO info) {
  curl_off_t number = 0;
  curl_easy_getinfo(handle, info, &number);
  return number;
}

#endif
