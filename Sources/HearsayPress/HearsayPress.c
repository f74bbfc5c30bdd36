// Written by bin/press: every template, asset and figure of this folder, compiled in with C23 #embed.
#include "HearsayPress.h"

static const unsigned char accuracy[] = {
#embed "../../Docs/Accuracy.md"
};
static const unsigned char file0[] = {
#embed "assets/hues.txt"
};
static const unsigned char file1[] = {
#embed "assets/icon.svg"
};
static const unsigned char file2[] = {
#embed "assets/newsroom.css"
};
static const unsigned char file3[] = {
#embed "assets/newsroom.js"
};
static const unsigned char file4[] = {
#embed "assets/theme.js"
};
static const unsigned char file5[] = {
#embed "templates/about.mustache"
};
static const unsigned char file6[] = {
#embed "templates/answer.mustache"
};
static const unsigned char file7[] = {
#embed "templates/answers.mustache"
};
static const unsigned char file8[] = {
#embed "templates/article.mustache"
};
static const unsigned char file9[] = {
#embed "templates/chart.mustache"
};
static const unsigned char file10[] = {
#embed "templates/choice.mustache"
};
static const unsigned char file11[] = {
#embed "templates/claim.mustache"
};
static const unsigned char file12[] = {
#embed "templates/club.mustache"
};
static const unsigned char file13[] = {
#embed "templates/conflicts.mustache"
};
static const unsigned char file14[] = {
#embed "templates/fault.mustache"
};
static const unsigned char file15[] = {
#embed "templates/graph.mustache"
};
static const unsigned char file16[] = {
#embed "templates/index.mustache"
};
static const unsigned char file17[] = {
#embed "templates/layout.mustache"
};
static const unsigned char file18[] = {
#embed "templates/pager.mustache"
};
static const unsigned char file19[] = {
#embed "templates/pair.mustache"
};
static const unsigned char file20[] = {
#embed "templates/player.mustache"
};
static const unsigned char file21[] = {
#embed "templates/saga.mustache"
};
static const unsigned char file22[] = {
#embed "templates/sagas.mustache"
};
static const unsigned char file23[] = {
#embed "templates/search.mustache"
};
static const unsigned char file24[] = {
#embed "templates/source.mustache"
};
static const unsigned char file25[] = {
#embed "templates/stepper.mustache"
};
static const unsigned char file26[] = {
#embed "templates/story.mustache"
};
static const unsigned char file27[] = {
#embed "templates/today.mustache"
};
static const unsigned char file28[] = {
#embed "templates/words.mustache"
};

static const struct HearsayPressFile files[] = {
    {"figures/accuracy.md", accuracy, sizeof accuracy},
    {"assets/hues.txt", file0, sizeof file0},
    {"assets/icon.svg", file1, sizeof file1},
    {"assets/newsroom.css", file2, sizeof file2},
    {"assets/newsroom.js", file3, sizeof file3},
    {"assets/theme.js", file4, sizeof file4},
    {"templates/about.mustache", file5, sizeof file5},
    {"templates/answer.mustache", file6, sizeof file6},
    {"templates/answers.mustache", file7, sizeof file7},
    {"templates/article.mustache", file8, sizeof file8},
    {"templates/chart.mustache", file9, sizeof file9},
    {"templates/choice.mustache", file10, sizeof file10},
    {"templates/claim.mustache", file11, sizeof file11},
    {"templates/club.mustache", file12, sizeof file12},
    {"templates/conflicts.mustache", file13, sizeof file13},
    {"templates/fault.mustache", file14, sizeof file14},
    {"templates/graph.mustache", file15, sizeof file15},
    {"templates/index.mustache", file16, sizeof file16},
    {"templates/layout.mustache", file17, sizeof file17},
    {"templates/pager.mustache", file18, sizeof file18},
    {"templates/pair.mustache", file19, sizeof file19},
    {"templates/player.mustache", file20, sizeof file20},
    {"templates/saga.mustache", file21, sizeof file21},
    {"templates/sagas.mustache", file22, sizeof file22},
    {"templates/search.mustache", file23, sizeof file23},
    {"templates/source.mustache", file24, sizeof file24},
    {"templates/stepper.mustache", file25, sizeof file25},
    {"templates/story.mustache", file26, sizeof file26},
    {"templates/today.mustache", file27, sizeof file27},
    {"templates/words.mustache", file28, sizeof file28},
};

size_t hearsay_press_count(void) { return sizeof files / sizeof files[0]; }

struct HearsayPressFile hearsay_press_file(size_t index) { return files[index]; }
