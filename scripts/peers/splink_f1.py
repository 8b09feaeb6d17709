"""Measures the pairs that splink_dedupe.py left, at one threshold after another, and prints the best as JSON.

Customers who are joined by a chain of pairs at or above a threshold are one group, as in Splink's own clustering; F1
is that of all pairs within groups, as `twinleaf evaluate` counts them.

Usage: splink_f1.py OUTPUT_FOLDER TRUTH.csv
"""

import collections
import csv
import json
import sys

import duckdb

# Match weights, from sure to barely likelier than not.
THRESHOLDS = range(40, -1, -1)


class Groups:
    """Groups that grow pair by pair, with the count of all pairs within them and of those that are right."""

    def __init__(self, truth):
        self.parent = {customer: customer for customer in truth}
        self.entities = {customer: collections.Counter([entity]) for customer, entity in truth.items()}
        self.size = dict.fromkeys(truth, 1)
        self.found = self.right = 0

    def root(self, customer):
        while self.parent[customer] != customer:
            self.parent[customer] = self.parent[self.parent[customer]]
            customer = self.parent[customer]
        return customer

    def join(self, left, right):
        left, right = self.root(left), self.root(right)
        if left == right:
            return
        if self.size[left] < self.size[right]:
            left, right = right, left
        joined = self.entities.pop(right)
        self.found += self.size[left] * self.size[right]
        self.right += sum(count * self.entities[left][entity] for entity, count in joined.items())
        self.parent[right] = left
        self.size[left] += self.size[right]
        self.entities[left].update(joined)


def measured(groups, true_pairs):
    precision = groups.right / groups.found if groups.found else 0.0
    recall = groups.right / true_pairs if true_pairs else 0.0
    total = precision + recall
    return {"f1": 2 * precision * recall / total if total else 0.0, "precision": precision, "recall": recall}


def main(output, truth_file):
    with open(truth_file, encoding="utf-8", newline="") as file:
        truth = {row["id"]: row["entity"] for row in csv.DictReader(file)}
    sizes = collections.Counter(truth.values())
    true_pairs = sum(size * (size - 1) // 2 for size in sizes.values())
    pairs = duckdb.execute(f"select * from '{output}/pairs.parquet' order by match_weight desc")
    groups, best = Groups(truth), {"f1": -1.0}
    pending = pairs.fetchone()
    for threshold in THRESHOLDS:
        while pending and pending[0] >= threshold:
            groups.join(pending[1], pending[2])
            pending = pairs.fetchone()
        best = max(best, {"weight": threshold, **measured(groups, true_pairs)}, key=lambda result: result["f1"])
    print(json.dumps(best))


if __name__ == "__main__":
    main(*sys.argv[1:3])
