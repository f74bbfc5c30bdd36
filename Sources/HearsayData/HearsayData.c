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
#embed "english/counts.txt"
};
static const unsigned char file5[] = {
#embed "english/deals.txt"
};
static const unsigned char file6[] = {
#embed "english/forms.txt"
};
static const unsigned char file7[] = {
#embed "english/frames/absence.txt"
};
static const unsigned char file8[] = {
#embed "english/frames/agreement.txt"
};
static const unsigned char file9[] = {
#embed "english/frames/bid.txt"
};
static const unsigned char file10[] = {
#embed "english/frames/collapse.txt"
};
static const unsigned char file11[] = {
#embed "english/frames/contact.txt"
};
static const unsigned char file12[] = {
#embed "english/frames/contract.txt"
};
static const unsigned char file13[] = {
#embed "english/frames/exit.txt"
};
static const unsigned char file14[] = {
#embed "english/frames/interest.txt"
};
static const unsigned char file15[] = {
#embed "english/frames/medical.txt"
};
static const unsigned char file16[] = {
#embed "english/frames/need.txt"
};
static const unsigned char file17[] = {
#embed "english/frames/preference.txt"
};
static const unsigned char file18[] = {
#embed "english/frames/record.txt"
};
static const unsigned char file19[] = {
#embed "english/frames/rejection.txt"
};
static const unsigned char file20[] = {
#embed "english/frames/stance.txt"
};
static const unsigned char file21[] = {
#embed "english/frames/standing.txt"
};
static const unsigned char file22[] = {
#embed "english/frames/talks.txt"
};
static const unsigned char file23[] = {
#embed "english/frames/transfer.txt"
};
static const unsigned char file24[] = {
#embed "english/frames/valuation.txt"
};
static const unsigned char file25[] = {
#embed "english/grammar.txt"
};
static const unsigned char file26[] = {
#embed "english/irregular-verbs.txt"
};
static const unsigned char file27[] = {
#embed "english/language.txt"
};
static const unsigned char file28[] = {
#embed "english/money.txt"
};
static const unsigned char file29[] = {
#embed "english/numbers.txt"
};
static const unsigned char file30[] = {
#embed "english/owners.txt"
};
static const unsigned char file31[] = {
#embed "english/pairs.txt"
};
static const unsigned char file32[] = {
#embed "english/stands.txt"
};
static const unsigned char file33[] = {
#embed "english/times.txt"
};
static const unsigned char file34[] = {
#embed "english/timings.txt"
};
static const unsigned char file35[] = {
#embed "english/tokens.txt"
};
static const unsigned char file36[] = {
#embed "english/weights.txt"
};
static const unsigned char file37[] = {
#embed "english/words.txt"
};
static const unsigned char file38[] = {
#embed "italian/attribution.txt"
};
static const unsigned char file39[] = {
#embed "italian/carriers.txt"
};
static const unsigned char file40[] = {
#embed "italian/classes.txt"
};
static const unsigned char file41[] = {
#embed "italian/common.txt"
};
static const unsigned char file42[] = {
#embed "italian/counts.txt"
};
static const unsigned char file43[] = {
#embed "italian/deals.txt"
};
static const unsigned char file44[] = {
#embed "italian/forms.txt"
};
static const unsigned char file45[] = {
#embed "italian/frames/agreement.txt"
};
static const unsigned char file46[] = {
#embed "italian/frames/bid.txt"
};
static const unsigned char file47[] = {
#embed "italian/frames/contact.txt"
};
static const unsigned char file48[] = {
#embed "italian/frames/interest.txt"
};
static const unsigned char file49[] = {
#embed "italian/frames/medical.txt"
};
static const unsigned char file50[] = {
#embed "italian/frames/rejection.txt"
};
static const unsigned char file51[] = {
#embed "italian/frames/stance.txt"
};
static const unsigned char file52[] = {
#embed "italian/frames/talks.txt"
};
static const unsigned char file53[] = {
#embed "italian/frames/transfer.txt"
};
static const unsigned char file54[] = {
#embed "italian/frames/valuation.txt"
};
static const unsigned char file55[] = {
#embed "italian/grammar.txt"
};
static const unsigned char file56[] = {
#embed "italian/irregular-verbs.txt"
};
static const unsigned char file57[] = {
#embed "italian/language.txt"
};
static const unsigned char file58[] = {
#embed "italian/money.txt"
};
static const unsigned char file59[] = {
#embed "italian/names.txt"
};
static const unsigned char file60[] = {
#embed "italian/numbers.txt"
};
static const unsigned char file61[] = {
#embed "italian/times.txt"
};
static const unsigned char file62[] = {
#embed "italian/tokens.txt"
};
static const unsigned char file63[] = {
#embed "italian/words.txt"
};
static const unsigned char file64[] = {
#embed "lexicon/agents.txt"
};
static const unsigned char file65[] = {
#embed "lexicon/careers-africa-asia.txt"
};
static const unsigned char file66[] = {
#embed "lexicon/careers-central-europe.txt"
};
static const unsigned char file67[] = {
#embed "lexicon/careers-england.txt"
};
static const unsigned char file68[] = {
#embed "lexicon/careers-france-low-countries.txt"
};
static const unsigned char file69[] = {
#embed "lexicon/careers-iberia.txt"
};
static const unsigned char file70[] = {
#embed "lexicon/careers-isles.txt"
};
static const unsigned char file71[] = {
#embed "lexicon/careers-italy-brazil-argentina.txt"
};
static const unsigned char file72[] = {
#embed "lexicon/clubs-americas.txt"
};
static const unsigned char file73[] = {
#embed "lexicon/clubs-asia-africa.txt"
};
static const unsigned char file74[] = {
#embed "lexicon/clubs-england.txt"
};
static const unsigned char file75[] = {
#embed "lexicon/clubs-europe-other.txt"
};
static const unsigned char file76[] = {
#embed "lexicon/clubs-france.txt"
};
static const unsigned char file77[] = {
#embed "lexicon/clubs-germany.txt"
};
static const unsigned char file78[] = {
#embed "lexicon/clubs-italy.txt"
};
static const unsigned char file79[] = {
#embed "lexicon/clubs-netherlands-belgium-portugal.txt"
};
static const unsigned char file80[] = {
#embed "lexicon/clubs-scotland-ireland-wales.txt"
};
static const unsigned char file81[] = {
#embed "lexicon/clubs-spain.txt"
};
static const unsigned char file82[] = {
#embed "lexicon/competitions.txt"
};
static const unsigned char file83[] = {
#embed "lexicon/firstnames.txt"
};
static const unsigned char file84[] = {
#embed "lexicon/journalists.txt"
};
static const unsigned char file85[] = {
#embed "lexicon/nations.txt"
};
static const unsigned char file86[] = {
#embed "lexicon/outlets.txt"
};
static const unsigned char file87[] = {
#embed "lexicon/owners.txt"
};
static const unsigned char file88[] = {
#embed "lexicon/rates.txt"
};
static const unsigned char file89[] = {
#embed "lexicon/shipped.image"
};
static const unsigned char file90[] = {
#embed "lexicon/staff.txt"
};
static const unsigned char file91[] = {
#embed "lexicon/window-rules.txt"
};
static const unsigned char file92[] = {
#embed "lexicon/windows.txt"
};
static const unsigned char file93[] = {
#embed "models/english/lemmas.model"
};
static const unsigned char file94[] = {
#embed "models/english/names.model"
};
static const unsigned char file95[] = {
#embed "models/english/parser.model"
};
static const unsigned char file96[] = {
#embed "models/english/tagger.model"
};
static const unsigned char file97[] = {
#embed "models/english/words.model"
};

static const struct HearsayDataFile files[] = {
    {"english/attribution.txt", file0, sizeof file0},
    {"english/carriers.txt", file1, sizeof file1},
    {"english/classes.txt", file2, sizeof file2},
    {"english/common.txt", file3, sizeof file3},
    {"english/counts.txt", file4, sizeof file4},
    {"english/deals.txt", file5, sizeof file5},
    {"english/forms.txt", file6, sizeof file6},
    {"english/frames/absence.txt", file7, sizeof file7},
    {"english/frames/agreement.txt", file8, sizeof file8},
    {"english/frames/bid.txt", file9, sizeof file9},
    {"english/frames/collapse.txt", file10, sizeof file10},
    {"english/frames/contact.txt", file11, sizeof file11},
    {"english/frames/contract.txt", file12, sizeof file12},
    {"english/frames/exit.txt", file13, sizeof file13},
    {"english/frames/interest.txt", file14, sizeof file14},
    {"english/frames/medical.txt", file15, sizeof file15},
    {"english/frames/need.txt", file16, sizeof file16},
    {"english/frames/preference.txt", file17, sizeof file17},
    {"english/frames/record.txt", file18, sizeof file18},
    {"english/frames/rejection.txt", file19, sizeof file19},
    {"english/frames/stance.txt", file20, sizeof file20},
    {"english/frames/standing.txt", file21, sizeof file21},
    {"english/frames/talks.txt", file22, sizeof file22},
    {"english/frames/transfer.txt", file23, sizeof file23},
    {"english/frames/valuation.txt", file24, sizeof file24},
    {"english/grammar.txt", file25, sizeof file25},
    {"english/irregular-verbs.txt", file26, sizeof file26},
    {"english/language.txt", file27, sizeof file27},
    {"english/money.txt", file28, sizeof file28},
    {"english/numbers.txt", file29, sizeof file29},
    {"english/owners.txt", file30, sizeof file30},
    {"english/pairs.txt", file31, sizeof file31},
    {"english/stands.txt", file32, sizeof file32},
    {"english/times.txt", file33, sizeof file33},
    {"english/timings.txt", file34, sizeof file34},
    {"english/tokens.txt", file35, sizeof file35},
    {"english/weights.txt", file36, sizeof file36},
    {"english/words.txt", file37, sizeof file37},
    {"italian/attribution.txt", file38, sizeof file38},
    {"italian/carriers.txt", file39, sizeof file39},
    {"italian/classes.txt", file40, sizeof file40},
    {"italian/common.txt", file41, sizeof file41},
    {"italian/counts.txt", file42, sizeof file42},
    {"italian/deals.txt", file43, sizeof file43},
    {"italian/forms.txt", file44, sizeof file44},
    {"italian/frames/agreement.txt", file45, sizeof file45},
    {"italian/frames/bid.txt", file46, sizeof file46},
    {"italian/frames/contact.txt", file47, sizeof file47},
    {"italian/frames/interest.txt", file48, sizeof file48},
    {"italian/frames/medical.txt", file49, sizeof file49},
    {"italian/frames/rejection.txt", file50, sizeof file50},
    {"italian/frames/stance.txt", file51, sizeof file51},
    {"italian/frames/talks.txt", file52, sizeof file52},
    {"italian/frames/transfer.txt", file53, sizeof file53},
    {"italian/frames/valuation.txt", file54, sizeof file54},
    {"italian/grammar.txt", file55, sizeof file55},
    {"italian/irregular-verbs.txt", file56, sizeof file56},
    {"italian/language.txt", file57, sizeof file57},
    {"italian/money.txt", file58, sizeof file58},
    {"italian/names.txt", file59, sizeof file59},
    {"italian/numbers.txt", file60, sizeof file60},
    {"italian/times.txt", file61, sizeof file61},
    {"italian/tokens.txt", file62, sizeof file62},
    {"italian/words.txt", file63, sizeof file63},
    {"lexicon/agents.txt", file64, sizeof file64},
    {"lexicon/careers-africa-asia.txt", file65, sizeof file65},
    {"lexicon/careers-central-europe.txt", file66, sizeof file66},
    {"lexicon/careers-england.txt", file67, sizeof file67},
    {"lexicon/careers-france-low-countries.txt", file68, sizeof file68},
    {"lexicon/careers-iberia.txt", file69, sizeof file69},
    {"lexicon/careers-isles.txt", file70, sizeof file70},
    {"lexicon/careers-italy-brazil-argentina.txt", file71, sizeof file71},
    {"lexicon/clubs-americas.txt", file72, sizeof file72},
    {"lexicon/clubs-asia-africa.txt", file73, sizeof file73},
    {"lexicon/clubs-england.txt", file74, sizeof file74},
    {"lexicon/clubs-europe-other.txt", file75, sizeof file75},
    {"lexicon/clubs-france.txt", file76, sizeof file76},
    {"lexicon/clubs-germany.txt", file77, sizeof file77},
    {"lexicon/clubs-italy.txt", file78, sizeof file78},
    {"lexicon/clubs-netherlands-belgium-portugal.txt", file79, sizeof file79},
    {"lexicon/clubs-scotland-ireland-wales.txt", file80, sizeof file80},
    {"lexicon/clubs-spain.txt", file81, sizeof file81},
    {"lexicon/competitions.txt", file82, sizeof file82},
    {"lexicon/firstnames.txt", file83, sizeof file83},
    {"lexicon/journalists.txt", file84, sizeof file84},
    {"lexicon/nations.txt", file85, sizeof file85},
    {"lexicon/outlets.txt", file86, sizeof file86},
    {"lexicon/owners.txt", file87, sizeof file87},
    {"lexicon/rates.txt", file88, sizeof file88},
    {"lexicon/shipped.image", file89, sizeof file89},
    {"lexicon/staff.txt", file90, sizeof file90},
    {"lexicon/window-rules.txt", file91, sizeof file91},
    {"lexicon/windows.txt", file92, sizeof file92},
    {"models/english/lemmas.model", file93, sizeof file93},
    {"models/english/names.model", file94, sizeof file94},
    {"models/english/parser.model", file95, sizeof file95},
    {"models/english/tagger.model", file96, sizeof file96},
    {"models/english/words.model", file97, sizeof file97},
};

size_t hearsay_data_count(void) { return sizeof files / sizeof files[0]; }

struct HearsayDataFile hearsay_data_file(size_t index) { return files[index]; }
