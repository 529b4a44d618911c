"""Fits the ranker's weights to blind ratings: ``python tests/ranker/fit.py [--write]``; needs scikit-learn.

``ratings.jsonl`` holds one verdict a line: the article's initial, the rater, the round, whether the present rules still write the question
(``kept``), whether the article was ``unseen`` by all who wrote rules, the verdict, its reason and the question's feature values, no text.
Prints, by cross-validation over articles, how many of the best are accepted and a calibration table, for the kept ones and the unseen ones;
``--write`` puts the weights into the package.
"""

import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

HERE = Path(__file__).parent
WEIGHTS = HERE.parents[1] / "quizgen" / "data" / "ranker.json"
STRENGTH = 0.02
FADED = 0.2  # weight of a rating of a question that the present rules no longer write
LEAST = 6  # a feature seen more rarely gets no weight
FOLDS = 10
NEWEST = 900  # ratings of unseen articles that tell how well the rules of today do there; fewer may be the best of each article only


def main() -> None:
    rows = [json.loads(line) for line in (HERE / "ratings.jsonl").read_text(encoding="utf-8").splitlines()]
    counts: dict[str, int] = {}
    for row in rows:
        for name in row["features"]:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(n for n, c in counts.items() if c >= LEAST)
    x = np.array([[row["features"].get(n, 0.0) for n in names] for row in rows])
    y = np.array([row["accepted"] for row in rows])
    faded = np.array([1.0 if row["kept"] else FADED for row in rows])
    guess = cross_validated(x, y, faded, np.array([row["article"] for row in rows]))
    unseen = np.array([row["unseen"] for row in rows])
    newest = np.flatnonzero(unseen)[-NEWEST:]
    moved = shift(guess[newest], y[newest])
    print(f"to fit the newest {len(newest)} ratings of articles that nobody had looked at the scores are moved by {moved:+.2f} (logit)")
    guess = 1 / (1 + np.exp(-(np.log(guess / (1 - guess)) + moved)))
    report(guess[faded == 1], y[faded == 1])
    print("of these, on articles that nobody had looked at:")
    report(guess[unseen], y[unseen])
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(x, y, sample_weight=faded)
    weights = {"bias": float(model.intercept_[0]) + moved} | dict(zip(names, map(float, model.coef_[0]), strict=True))
    for name, weight in sorted(weights.items(), key=lambda pair: pair[1]):
        print(f"{weight:+.2f}  {name} ({counts.get(name, len(rows))})")
    if "--write" in sys.argv:
        write(weights, len(rows))


def cross_validated(x: np.ndarray, y: np.ndarray, faded: np.ndarray, articles: np.ndarray) -> np.ndarray:
    """The score of each question by a model that saw none of its article."""
    guess = np.zeros(len(y))
    each = sorted(set(articles))
    for fold in range(FOLDS):
        left_out = np.isin(articles, each[fold::FOLDS])
        model = LogisticRegression(C=STRENGTH, max_iter=5000)
        model.fit(x[~left_out], y[~left_out], sample_weight=faded[~left_out])
        guess[left_out] = model.predict_proba(x[left_out])[:, 1]
    return guess


def shift(guess: np.ndarray, y: np.ndarray) -> float:
    """What to add to the logits so that they fit articles that no writer of rules had looked at, where the rules do a little worse."""
    logits = np.log(guess / (1 - guess))
    steps = np.linspace(-1.5, 1.5, 301)
    losses = [np.mean(np.log1p(np.exp(-np.where(y, 1, -1) * (logits + step)))) for step in steps]
    return float(steps[int(np.argmin(losses))])


def report(guess: np.ndarray, y: np.ndarray) -> None:
    """Prints how well the scores of the questions still written tell and how well they are calibrated."""
    best = np.argsort(-guess)
    shares = ", ".join(f"best {q} %: {y[best[: len(y) * q // 100]].mean():.2f}" for q in (10, 20, 30, 50, 100))
    print(f"{len(y)} ratings of questions still written, AUC {roc_auc_score(y, guess):.3f}; accepted of the {shares}")
    for low, high in ((0, 0.3), (0.3, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        band = (guess >= low) & (guess < high)
        if band.any():
            print(
                f"scored {low:.1f}-{high:.1f}: {band.sum():4d}, mean {guess[band].mean():.2f}, accepted {y[band].mean():.2f}"
            )


def write(weights: dict[str, float], ratings: int) -> None:
    """Puts the weights into the package."""
    about = f"Logistic regression (C={STRENGTH}) fitted to {ratings} blind ratings by tests/ranker/fit.py."
    rounded = {name: round(weight, 3) for name, weight in sorted(weights.items()) if abs(weight) >= 0.005}
    text = json.dumps({"about": about, "weights": rounded}, indent=1, ensure_ascii=False)
    WEIGHTS.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
