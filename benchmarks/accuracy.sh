#!/usr/bin/env bash
# Writes benchmarks/results/accuracy.md: every accuracy figure of the README, from the development files of DATA-FOLDER.
# Usage: benchmarks/accuracy.sh DATA-FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:?"usage: benchmarks/accuracy.sh DATA-FOLDER"}
table=benchmarks/results/accuracy.md
json=$(mktemp)
trap 'rm -f "$json"' EXIT

evaluate() { dotnet run -c Release --no-build --project benchmarks/NewsParsing.Evaluation -- "$@" --json "$json" > /dev/null; }

figure() { sed -n "s/.*\"$1\": *\([0-9.eE+-]*\).*/\1/p" "$json"; }

share() { figure "$1" | awk '{ printf "%.1f", 100 * $1 }'; }

row() { echo "| $1 | $2 | $3 |" >> "$table"; }

dotnet build -c Release benchmarks/NewsParsing.Evaluation > /dev/null
cat > "$table" << HEAD
# accuracy

Development files, used for choosing rules and thresholds, so none is held out; no text of them was used to train a model or build a
gazetteer, but the weights of the place linker were chosen on GeoWebNews and LGL, and classes of places (counties, towns) were added after
seeing what was missed there.
.NET SDK $(dotnet --version); commit $(git rev-parse --short HEAD); $(date -u +%Y-%m-%d). Command: \`benchmarks/accuracy.sh DATA-FOLDER\`

| part | data | figures, % |
|---|---|---|
HEAD

evaluate pairs --file "$data/duplicates/hard-pairs.dev.tsv"
row "fact-aware comparison" "189 hand-labelled pairs, 79 of them Reuters-21578" \
    "$(share duplicatesFound) of duplicates found; $(figure wrongRemovals) of 117 other pairs taken for one; $(share revisionRecall) of revisions"

for set in "conllpp CoNLL++, 216 Reuters articles" "gmb GMB, 4,800 sentences" "worldwide Worldwide newswire, 108 articles"; do
    evaluate entities --gold "$data/entities/${set%% *}.dev.conll.gz"
    row "names, strict F, rules alone" "${set#* }" "$(share f1): PER $(share f1.PER), ORG $(share f1.ORG), LOC $(share f1.LOC)"
done

evaluate variants --gold "$data/entities/gum-news.json.gz"
row "variants of a name" "GUM, 12 news texts" "$(share joined) of short mentions joined; $(figure wrongMerges) wrong merges"

for set in "geowebnews GeoWebNews, 100 articles" "lgl LGL, 588 local articles"; do
    evaluate places --gold "$data/places/${set%% *}.dev.jsonl.gz" --spans gold
    linked="country $(share country), within 161 km $(share acc161), exact $(share exact)"
    row "places, gold spans" "${set#* }" "$linked"
    evaluate places --gold "$data/places/${set%% *}.dev.jsonl.gz" --spans own
    row "places, own spans" "${set#* }" "strict F $(share f1.all), literal only $(share f1.literal)"
done

evaluate focus --gold "$data/places/cliff-focus.dev.jsonl.gz"
row "countries in focus" "CLIFF, 20 BBC articles with a country" "one right $(share any), all right $(share equal)"

for set in "bbc bbc BBC, 170 articles" "ag ag AG News, 1,607 texts" "masakhanews-eng masakhanews MasakhaNEWS, 472 articles" "huffpost huffpost HuffPost, 3,802 headlines"; do
    read -r file name label <<< "$set"
    evaluate topics --test "$data/topics/$file.dev.tsv.gz" --map "$data/topics/map-to-media-topics.tsv" --set "$name"
    row "topics, a source never seen" "$label" \
        "accuracy $(share accuracy) among its topics, $(share accuracyOpen) among all 17; ECE $(share ece); at 90 % coverage $(share accuracyAt90Coverage)"
done

cat "$table"
