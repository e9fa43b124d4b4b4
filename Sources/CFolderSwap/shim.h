// Two names exchange what they stand for in one step. Swift sees neither call: one takes variable arguments, the other is
// hidden from it.
#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
static inline int lapelSwapFolders(const char *a, const char *b) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, a, AT_FDCWD, b, 1u << 1);
}
#elif defined(__APPLE__)
#include <stdio.h>
static inline int lapelSwapFolders(const char *a, const char *b) { return renamex_np(a, b, RENAME_SWAP); }
#endif
