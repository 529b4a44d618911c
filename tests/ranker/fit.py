"""Fits the ranker's weights to blind ratings: ``python tests/ranker/fit.py [--write]``; needs scikit-learn.

``ratings.jsonl`` holds one verdict a line: the article's initial, the rater, the verdict, its reason and the question's feature values,
no text. Prints accuracy and a calibration table by cross-validation over articles; ``--write`` puts the weights into the package.
"""

import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

HERE = Path(__file__).parent
WEIGHTS = HERE.parents[1] / "quizgen" / "data" / "ranker.json"
STRENGTH = 0.03
PRIORS = {"a single noun is missing": -0.4}  # a guess until it has been rated often enough
LEAST = 4  # a feature seen more rarely gets no weight


def main() -> None:
    rows = [json.loads(line) for line in (HERE / "ratings.jsonl").read_text(encoding="utf-8").splitlines()]
    counts: dict[str, int] = {}
    for row in rows:
        for name in row["features"]:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(n for n, c in counts.items() if c >= LEAST)
    x = np.array([[row["features"].get(n, 0.0) for n in names] for row in rows])
    y = np.array([row["accepted"] for row in rows])
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    guess = cross_val_predict(
        model, x, y, groups=[r["article"] for r in rows], cv=GroupKFold(8), method="predict_proba"
    )[:, 1]
    print(f"{len(rows)} ratings, {y.mean():.1%} accepted, right by cross-validation: {((guess > 0.5) == y).mean():.1%}")
    for low, high in ((0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        band = (guess >= low) & (guess < high)
        if band.any():
            print(
                f"scored {low:.1f}-{high:.1f}: {band.sum():4d} questions, mean score {guess[band].mean():.2f}, accepted {y[band].mean():.2f}"
            )
    model.fit(x, y)
    weights = {"bias": float(model.intercept_[0])} | dict(zip(names, map(float, model.coef_[0]), strict=True))
    weights |= {name: weight for name, weight in PRIORS.items() if name not in weights}
    for name, weight in sorted(weights.items(), key=lambda pair: pair[1]):
        print(f"{weight:+.2f}  {name} ({counts.get(name, len(rows))})")
    if "--write" in sys.argv:
        about = f"Logistic regression (C={STRENGTH}) fitted to {len(rows)} blind ratings by tests/ranker/fit.py."
        rounded = {name: round(weight, 3) for name, weight in sorted(weights.items()) if abs(weight) >= 0.005}
        WEIGHTS.write_text(
            json.dumps({"about": about, "weights": rounded}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
