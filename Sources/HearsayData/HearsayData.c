// Written by bin/data: every data file of this folder, compiled in with C23 #embed.
#include "HearsayData.h"

static const unsigned char file0[] = {
#embed "english/attribution.txt"
};
static const unsigned char file1[] = {
#embed "english/carriers.txt"
};
static const unsigned char file2[] = {
#embed "english/classes.txt"
};
static const unsigned char file3[] = {
#embed "english/common.txt"
};
static const unsigned char file4[] = {
#embed "english/deals.txt"
};
static const unsigned char file5[] = {
#embed "english/frames/absence.txt"
};
static const unsigned char file6[] = {
#embed "english/frames/agreement.txt"
};
static const unsigned char file7[] = {
#embed "english/frames/bid.txt"
};
static const unsigned char file8[] = {
#embed "english/frames/collapse.txt"
};
static const unsigned char file9[] = {
#embed "english/frames/contact.txt"
};
static const unsigned char file10[] = {
#embed "english/frames/contract.txt"
};
static const unsigned char file11[] = {
#embed "english/frames/exit.txt"
};
static const unsigned char file12[] = {
#embed "english/frames/interest.txt"
};
static const unsigned char file13[] = {
#embed "english/frames/medical.txt"
};
static const unsigned char file14[] = {
#embed "english/frames/need.txt"
};
static const unsigned char file15[] = {
#embed "english/frames/preference.txt"
};
static const unsigned char file16[] = {
#embed "english/frames/record.txt"
};
static const unsigned char file17[] = {
#embed "english/frames/rejection.txt"
};
static const unsigned char file18[] = {
#embed "english/frames/stance.txt"
};
static const unsigned char file19[] = {
#embed "english/frames/standing.txt"
};
static const unsigned char file20[] = {
#embed "english/frames/talks.txt"
};
static const unsigned char file21[] = {
#embed "english/frames/transfer.txt"
};
static const unsigned char file22[] = {
#embed "english/frames/valuation.txt"
};
static const unsigned char file23[] = {
#embed "english/irregular-verbs.txt"
};
static const unsigned char file24[] = {
#embed "english/owners.txt"
};
static const unsigned char file25[] = {
#embed "english/stands.txt"
};
static const unsigned char file26[] = {
#embed "english/weights.txt"
};
static const unsigned char file27[] = {
#embed "english/words.txt"
};
static const unsigned char file28[] = {
#embed "lexicon/agents.txt"
};
static const unsigned char file29[] = {
#embed "lexicon/clubs-americas.txt"
};
static const unsigned char file30[] = {
#embed "lexicon/clubs-asia-africa.txt"
};
static const unsigned char file31[] = {
#embed "lexicon/clubs-england.txt"
};
static const unsigned char file32[] = {
#embed "lexicon/clubs-europe-other.txt"
};
static const unsigned char file33[] = {
#embed "lexicon/clubs-france.txt"
};
static const unsigned char file34[] = {
#embed "lexicon/clubs-germany.txt"
};
static const unsigned char file35[] = {
#embed "lexicon/clubs-italy.txt"
};
static const unsigned char file36[] = {
#embed "lexicon/clubs-netherlands-belgium-portugal.txt"
};
static const unsigned char file37[] = {
#embed "lexicon/clubs-scotland-ireland-wales.txt"
};
static const unsigned char file38[] = {
#embed "lexicon/clubs-spain.txt"
};
static const unsigned char file39[] = {
#embed "lexicon/competitions.txt"
};
static const unsigned char file40[] = {
#embed "lexicon/firstnames.txt"
};
static const unsigned char file41[] = {
#embed "lexicon/journalists.txt"
};
static const unsigned char file42[] = {
#embed "lexicon/nations.txt"
};
static const unsigned char file43[] = {
#embed "lexicon/outlets.txt"
};
static const unsigned char file44[] = {
#embed "lexicon/owners.txt"
};
static const unsigned char file45[] = {
#embed "lexicon/rates.txt"
};
static const unsigned char file46[] = {
#embed "lexicon/staff.txt"
};
static const unsigned char file47[] = {
#embed "lexicon/window-rules.txt"
};
static const unsigned char file48[] = {
#embed "lexicon/windows.txt"
};
static const unsigned char file49[] = {
#embed "models/english/lemmas.model"
};
static const unsigned char file50[] = {
#embed "models/english/names.model"
};
static const unsigned char file51[] = {
#embed "models/english/parser.model"
};
static const unsigned char file52[] = {
#embed "models/english/tagger.model"
};

static const struct HearsayDataFile files[] = {
    {"english/attribution.txt", file0, sizeof file0},
    {"english/carriers.txt", file1, sizeof file1},
    {"english/classes.txt", file2, sizeof file2},
    {"english/common.txt", file3, sizeof file3},
    {"english/deals.txt", file4, sizeof file4},
    {"english/frames/absence.txt", file5, sizeof file5},
    {"english/frames/agreement.txt", file6, sizeof file6},
    {"english/frames/bid.txt", file7, sizeof file7},
    {"english/frames/collapse.txt", file8, sizeof file8},
    {"english/frames/contact.txt", file9, sizeof file9},
    {"english/frames/contract.txt", file10, sizeof file10},
    {"english/frames/exit.txt", file11, sizeof file11},
    {"english/frames/interest.txt", file12, sizeof file12},
    {"english/frames/medical.txt", file13, sizeof file13},
    {"english/frames/need.txt", file14, sizeof file14},
    {"english/frames/preference.txt", file15, sizeof file15},
    {"english/frames/record.txt", file16, sizeof file16},
    {"english/frames/rejection.txt", file17, sizeof file17},
    {"english/frames/stance.txt", file18, sizeof file18},
    {"english/frames/standing.txt", file19, sizeof file19},
    {"english/frames/talks.txt", file20, sizeof file20},
    {"english/frames/transfer.txt", file21, sizeof file21},
    {"english/frames/valuation.txt", file22, sizeof file22},
    {"english/irregular-verbs.txt", file23, sizeof file23},
    {"english/owners.txt", file24, sizeof file24},
    {"english/stands.txt", file25, sizeof file25},
    {"english/weights.txt", file26, sizeof file26},
    {"english/words.txt", file27, sizeof file27},
    {"lexicon/agents.txt", file28, sizeof file28},
    {"lexicon/clubs-americas.txt", file29, sizeof file29},
    {"lexicon/clubs-asia-africa.txt", file30, sizeof file30},
    {"lexicon/clubs-england.txt", file31, sizeof file31},
    {"lexicon/clubs-europe-other.txt", file32, sizeof file32},
    {"lexicon/clubs-france.txt", file33, sizeof file33},
    {"lexicon/clubs-germany.txt", file34, sizeof file34},
    {"lexicon/clubs-italy.txt", file35, sizeof file35},
    {"lexicon/clubs-netherlands-belgium-portugal.txt", file36, sizeof file36},
    {"lexicon/clubs-scotland-ireland-wales.txt", file37, sizeof file37},
    {"lexicon/clubs-spain.txt", file38, sizeof file38},
    {"lexicon/competitions.txt", file39, sizeof file39},
    {"lexicon/firstnames.txt", file40, sizeof file40},
    {"lexicon/journalists.txt", file41, sizeof file41},
    {"lexicon/nations.txt", file42, sizeof file42},
    {"lexicon/outlets.txt", file43, sizeof file43},
    {"lexicon/owners.txt", file44, sizeof file44},
    {"lexicon/rates.txt", file45, sizeof file45},
    {"lexicon/staff.txt", file46, sizeof file46},
    {"lexicon/window-rules.txt", file47, sizeof file47},
    {"lexicon/windows.txt", file48, sizeof file48},
    {"models/english/lemmas.model", file49, sizeof file49},
    {"models/english/names.model", file50, sizeof file50},
    {"models/english/parser.model", file51, sizeof file51},
    {"models/english/tagger.model", file52, sizeof file52},
};

size_t hearsay_data_count(void) { return sizeof files / sizeof files[0]; }

struct HearsayDataFile hearsay_data_file(size_t index) { return files[index]; }
