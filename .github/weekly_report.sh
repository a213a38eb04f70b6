#!/usr/bin/env bash
# Keeps one issue (label: weekly) in step with the weekly run.
# Reads RESULTS ("target=result ...", the results GitHub gives its jobs), RUN_URL, and LOGS/<target>.log;
# GH_TOKEN and GH_REPO are for gh. tests/test_github.py runs it with a gh of its own.
set -euo pipefail

logs=${1:?"usage: weekly_report.sh LOGS"}
body=$(mktemp)
trap 'rm -f "$body"' EXIT

echo "[The weekly run of $(date -u +%F)]($RUN_URL) found this. The next run brings it up to date, and closes it when all is well." > "$body"
bad=0
for pair in $RESULTS; do
  target=${pair%%=*} result=${pair#*=}
  if [ "$result" = success ]; then continue; fi
  bad=$((bad + 1))
  printf '\n## `make %s`: %s\n\n' "$target" "$result" >> "$body"
  if [ -s "$logs/$target.log" ]; then # GitHub takes 65,536 characters in all
    { echo '~~~~~~~~text'
      tail -n 60 "$logs/$target.log" | sed 's/\x1b\[[0-9;]*[A-Za-z]//g' | cut -c -300
      echo '~~~~~~~~'; } >> "$body"
  else
    echo "It left no log; see the run." >> "$body"
  fi
done

number=$(gh issue list --state open --label weekly --limit 1 --json number --jq '.[0].number // empty')
if [ "$bad" -gt 0 ] && [ -n "$number" ]; then
  gh issue edit "$number" --body-file "$body"
elif [ "$bad" -gt 0 ]; then
  gh label create weekly --description "What the weekly run found" --color BFD4F2 --force
  gh issue create --title "The weekly run found something" --label weekly --body-file "$body"
elif [ -n "$number" ]; then
  gh issue close "$number" --comment "All well again: $RUN_URL"
else
  echo "All well, and no issue is open."
fi
