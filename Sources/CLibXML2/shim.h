#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// Swift cannot make a C function with variable arguments, so the two that quiet the library's own printing stand here.
static inline void lapelXMLSayNothing(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}
static inline void lapelXMLQuiet(int isQuiet) { xmlSetGenericErrorFunc(NULL, isQuiet ? lapelXMLSayNothing : NULL); }
