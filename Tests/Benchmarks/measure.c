// Runs commands in turn and prints medians: wall time, CPU time, peak memory; and of several commands how long each takes
// as against the first: the median of the ratios that the rounds gave.
//
//   cc -O2 -o measure measure.c
//   measure ROUNDS NAME CODE COMMAND [NAME CODE COMMAND ...]
//
// Each command is split at spaces and run without a shell, its output thrown away. A round runs each once, first to last
// and last to first in turn, after one round that does not count. CODE is the exit code that is expected, "0|1" for either:
// any other ends the measurement. Times are taken here since an interpreter's own threads disturb programs of two.

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_COMMANDS = 16, MAX_ROUNDS = 200, MAX_WORDS = 64 };

struct command {
  const char *name, *codes;
  char *words[MAX_WORDS];
  double wall[MAX_ROUNDS], cpu[MAX_ROUNDS], memory[MAX_ROUNDS], ratio[MAX_ROUNDS];
};

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static double median(double *values, int count) {
  qsort(values, (size_t)count, sizeof *values, ascending);
  return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static void run(struct command *command, int round) {
  double start = now();
  pid_t process = fork();
  if (process == 0) {
    int nothing = open("/dev/null", O_RDWR);
    for (int descriptor = 0; descriptor < 3; descriptor++) dup2(nothing, descriptor);
    execvp(command->words[0], command->words);
    _exit(127);
  }
  int status;
  struct rusage usage;
  while (wait4(process, &status, 0, &usage) < 0 && errno == EINTR) {
  }
  double end = now();
  char code[8];
  snprintf(code, sizeof code, "%d", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  const char *found = strstr(command->codes, code);
  char after = found ? found[strlen(code)] : 'x';
  if (!found || (after && after != '|') || (found > command->codes && found[-1] != '|')) {
    fprintf(stderr, "%s ended with %s, not %s\n", command->name, code, command->codes);
    exit(1);
  }
  if (round < 0) return;
  command->wall[round] = (end - start) * 1e3;
  command->cpu[round] = (seconds(usage.ru_utime) + seconds(usage.ru_stime)) * 1e3;
#ifdef __APPLE__
  command->memory[round] = (double)usage.ru_maxrss / 1048576;
#else
  command->memory[round] = (double)usage.ru_maxrss / 1024;
#endif
}

int main(int count, char **words) {
  static struct command commands[MAX_COMMANDS];
  int rounds = count > 1 ? atoi(words[1]) : 0, number = (count - 2) / 3;
  if (rounds < 1 || rounds > MAX_ROUNDS || (count - 2) % 3 || number < 1 || number > MAX_COMMANDS) {
    fprintf(stderr, "usage: measure ROUNDS NAME CODE COMMAND [NAME CODE COMMAND ...]\n");
    return 2;
  }
  for (int index = 0; index < number; index++) {
    struct command *command = &commands[index];
    command->name = words[2 + 3 * index];
    command->codes = words[3 + 3 * index];
    char *rest = words[4 + 3 * index], *word;
    for (int length = 0; length < MAX_WORDS - 1 && (word = strtok(rest, " ")); length++, rest = NULL) {
      command->words[length] = word;
    }
  }
  for (int round = -1; round < rounds; round++) {
    for (int index = 0; index < number; index++) run(&commands[round % 2 ? number - 1 - index : index], round);
  }
  for (int index = 0; index < number; index++) {
    for (int round = 0; round < rounds; round++) {
      commands[index].ratio[round] = commands[index].wall[round] / commands[0].wall[round];
    }
  }
  for (int index = 0; index < number; index++) {
    struct command *command = &commands[index];
    printf(
      "%-14s %10.1f ms %10.1f ms %8.1f MB", command->name, median(command->wall, rounds),
      median(command->cpu, rounds), median(command->memory, rounds));
    if (number > 1) printf(" %8.2f", median(command->ratio, rounds));
    printf("\n");
  }
  return 0;
}
