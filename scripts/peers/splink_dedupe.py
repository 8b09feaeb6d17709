"""Dedupes generated customers with Splink on DuckDB, as a careful user of its documentation would.

Cleaning, blocking, training, prediction and clustering are what `scripts/bench --peers` measures; the pairs are left
in a Parquet file for splink_f1.py, which is not measured.

The settings did best in trials on labelled sets of these columns (`us-shop`, `hard-shop`): address and postcode in
one comparison, because they agree together; a comparison that keeps persons from companies; training within blocks
that share an initial, so that households do not teach what a duplicate looks like.

Usage: splink_dedupe.py CUSTOMERS.csv OUTPUT_FOLDER THREADS
"""

import logging
import sys
from pathlib import Path

import duckdb
import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

SEED = 7
# Where pairs end that are worth a cluster at any threshold.
LOWEST_WEIGHT = 0
TITLES = "mr|mrs|ms|miss|mx|dr|prof|sir|rev"
LEGAL_FORMS = "inc|llc|ltd|co|corp|company|lp|llp|pc|pllc|limited|incorporated|corporation|and"

# Functions of the cleaning, as the documentation advises: lower case, no accents, no marks, nulls for what is empty.
MACROS = f"""
create macro spaced(s) as
  nullif(trim(regexp_replace(regexp_replace(lower(strip_accents(s)), '''', '', 'g'), '[^a-z0-9]+', ' ', 'g')), '');
create macro without(s, words) as
  coalesce(nullif(trim(regexp_replace(s, '\\b(' || words || ')\\b', '', 'g')), ''), s);
create macro given(s) as regexp_replace(without(spaced(s), '{TITLES}'), '^(\\w+) \\w$', '\\1');
create macro trade_name(s) as regexp_replace(without(spaced(s), '{LEGAL_FORMS}'), ' +', ' ', 'g');
create macro ten_digits(s) as
  case when length(regexp_replace(regexp_replace(s, '(?i)\\s*(x|ext).*', ''), '\\D', '', 'g')) >= 7
  then right(regexp_replace(regexp_replace(s, '(?i)\\s*(x|ext).*', ''), '\\D', '', 'g'), 10) end;
"""

CLEANED = """
create table customers as
select id, given(first_name) as first, spaced(last_name) as last, trade_name(company) as company,
  ten_digits(phone) as phone, ten_digits(mobile) as mobile,
  case when contains(email, '@') then lower(trim(email)) end as email,
  spaced(address) as address, nullif(regexp_extract(address, '\\d+'), '') as house,
  nullif(left(trim(zip), 5), '') as zip,
  left(given(first_name), 1) as initial,
  case when coalesce(given(first_name), spaced(last_name)) is null then 'company' else 'person' end as kind
from read_csv(?, all_varchar = true, header = true)
"""


def settings():
    """The comparisons and the blocking rules."""
    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        comparisons=[
            comparisons.NameComparison("first"),
            comparisons.NameComparison("last"),
            comparisons.JaroWinklerAtThresholds("company", [0.95, 0.88, 0.75]).configure(
                term_frequency_adjustments=True
            ),
            phones(),
            comparisons.EmailComparison("email"),
            location(),
            kind(),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("phone"),
            block_on("mobile"),
            "l.phone = r.mobile",
            block_on("email"),
            block_on("zip", "last"),
            block_on("zip", "first"),
            block_on("first", "last"),
            block_on("zip", "company"),
        ],
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )


def phones():
    """Both numbers of both records, of which any two may be the same."""
    crossed = [f"{a}_l, {b}_r" for a in ("phone", "mobile") for b in ("phone", "mobile")]
    return comparisons.CustomComparison(
        output_column_name="phones",
        comparison_levels=[
            levels.CustomLevel(
                "(phone_l is null and mobile_l is null) or (phone_r is null and mobile_r is null)"
            ).configure(is_null_level=True),
            levels.ExactMatchLevel("phone").configure(tf_adjustment_column="phone"),
            levels.CustomLevel("phone_l = mobile_r or mobile_l = phone_r or mobile_l = mobile_r"),
            levels.CustomLevel(" or ".join(f"levenshtein({pair}) <= 1" for pair in crossed)),
            levels.CustomLevel(" or ".join(f"levenshtein({pair}) <= 2" for pair in crossed)),
            levels.ElseLevel(),
        ],
    )


def location():
    """Address and postcode together: compared apart, each would count what the other has said."""
    number, postcode = "house_l = house_r", "zip_l = zip_r"
    near = f"{number} and jaro_winkler_similarity(address_l, address_r) >= 0.9"
    either = f"({number} or jaro_winkler_similarity(address_l, address_r) >= 0.85)"
    return comparisons.CustomComparison(
        output_column_name="location",
        comparison_levels=[
            levels.CustomLevel(
                "(address_l is null or address_r is null) and (zip_l is null or zip_r is null)"
            ).configure(is_null_level=True),
            levels.ExactMatchLevel("address").configure(tf_adjustment_column="address"),
            levels.CustomLevel(f"{near} and {postcode}"),
            levels.CustomLevel(near),
            levels.CustomLevel(f"{either} and {postcode}"),
            levels.CustomLevel(postcode),
            levels.CustomLevel("left(zip_l, 3) = left(zip_r, 3)"),
            levels.ElseLevel(),
        ],
    )


def kind():
    """Persons against companies: EM cannot learn what nearly never differs among duplicates."""
    return comparisons.CustomComparison(
        output_column_name="kind",
        comparison_levels=[
            levels.NullLevel("kind"),
            levels.ExactMatchLevel("kind").configure(m_probability=0.97, fix_m_probability=True),
            levels.ElseLevel().configure(m_probability=0.03, fix_m_probability=True),
        ],
    )


def train(linker):
    """The prior from rules that are nearly always right, u from random pairs, m by EM in three kinds of blocks."""
    linker.training.estimate_probability_two_random_records_match(
        [
            block_on("phone", "first"),
            block_on("email", "first"),
            block_on("first", "last", "zip"),
            block_on("mobile", "first"),
        ],
        recall=0.6,
    )
    # Ten million pairs, which the documentation advises, cost twice the seconds for the same F1 to within 0.002.
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=SEED)
    for rule in [
        block_on("first", "last", "zip"),
        block_on("phone", "initial"),
        block_on("zip", "house", "initial"),
    ]:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)


def main(customers, output, threads):
    connection = duckdb.connect(":memory:")
    connection.execute(f"set threads = {int(threads)}")
    connection.execute(MACROS)
    connection.execute(CLEANED, [customers])
    linker = Linker(DuckDBAPI(connection).register("customers"), settings(), log_level=logging.ERROR)
    train(linker)
    pairs = linker.inference.predict(threshold_match_weight=LOWEST_WEIGHT)
    # One clustering, as a user would have it who knows the threshold.
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_probability=0.99)
    for name, table, columns in [
        ("pairs", pairs, "match_weight, id_l, id_r"),
        ("clusters", clusters, "cluster_id, id"),
    ]:
        file = str(Path(output) / f"{name}.parquet")
        connection.execute(f"copy (select {columns} from {table.physical_name}) to '{file}' (format parquet)")


if __name__ == "__main__":
    main(*sys.argv[1:4])
