"""Facts about single words from lists of places and actors: five numbers a word, kept beside its vector."""
import csv
import gzip
import json
import math
from collections import Counter

from .text import normal

WIDTH = 5
PLACE, PLACE_PART, GIVEN_NAME, FAMILY_NAME, ORGANISATION = range(WIDTH)
NOT_PERSONS = set("""the of and for party army force forces government ministry police council union front movement bank
group office agency committee court navy guard service national state federation assembly parliament company""".split())
SMALLEST_PLACE = 3000


def squash(count):
    return min(1.0, math.log1p(count) / 5)


def places(cities, data):
    """Counts of place names of one word (the largest population) and of words in longer ones."""
    whole, parts = {}, Counter()

    def add(name, weight):
        words = normal(name).replace("-", " ").split()
        if len(words) == 1:
            whole[words[0]] = max(whole.get(words[0], 0.0), weight)
        parts.update(w for w in words if len(words) > 1)

    with open(cities, encoding="utf-8") as file:
        for line in file:
            cols = line.split("\t")
            if int(cols[14] or 0) >= SMALLEST_PLACE:
                for name in {cols[1], cols[2]}:
                    add(name, min(1.0, math.log10(int(cols[14])) / 7))
    with open(data / "geo" / "admin1CodesASCII.txt", encoding="utf-8") as file:
        for line in file:
            for name in set(line.split("\t")[1:3]):
                add(name, 0.8)
    with open(data / "geo" / "countryInfo.txt", encoding="utf-8") as file:
        for line in list(file)[1:]:
            cols = line.split("\t")
            if len(cols) > 4:
                add(cols[4], 1.0)
    return whole, parts


def actors(data):
    """Counts of given names, family names and words of organisations' names."""
    given, family, organisations = Counter(), Counter(), Counter()

    def person(words):
        given[words[0]] += 1
        family.update(words[1:])

    with gzip.open(data / "actors" / "actors.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            entry = json.loads(line)
            words = normal(entry["name"]).split()
            if entry["list"] != "Countries":
                organisations.update(words)
            elif 2 <= len(words) <= 5 and not NOT_PERSONS & set(words):
                person(words)
    with open(data / "actors" / "world-leaders-2021-wikidata.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            words = normal(row["officeholderLabel"]).split()
            if len(words) > 1:
                person(words)
    return given, family, organisations


def word_facts(cities, data):
    """word → its five numbers, each from 0 to 1."""
    whole, parts = places(cities, data)
    given, family, organisations = actors(data)
    facts = {}
    for word in set(whole) | set(parts) | set(given) | set(family) | set(organisations):
        facts[word] = (whole.get(word, 0.0), squash(parts[word]), squash(given[word]), squash(family[word]), squash(organisations[word]))
    return facts
