"""Twelve lines of a course of about 2018, tried today: which stop, and what to write instead."""

import numpy as np
import pandas as pd
from sklearn import ensemble, linear_model, metrics, model_selection, preprocessing

TAUGHT = {  # the line -> what one writes now; "" where nothing changed
    "from sklearn.datasets import load_boston": "other data",
    "from sklearn.externals import joblib": "import joblib",
    "OneHotEncoder(sparse=False)": "sparse_output=False",
    "LinearRegression(normalize=True)": "StandardScaler, pipeline",
    "mean_squared_error(y, p, squared=False)": "root_mean_squared_error",
    "RandomForestClassifier(max_features='auto').fit(x, y)": "'sqrt'",
    "table.append(table)": "pd.concat([table, table])",
    "np.float(3)": "float(3)",
    "train_test_split(x, y, random_state=0)": "",
    "LogisticRegression().fit(x, y).predict(x)": "",
    "roc_auc_score(y, p)": "",
    "table.groupby('gate').mean()": "",
}
names = {"np": np, "x": np.arange(8.0).reshape(4, 2)}
names |= {"y": np.array([0, 1, 0, 1]), "p": np.array([0, 1, 1, 1])}
names["table"] = pd.DataFrame({"gate": ["A", "B"], "minutes": [3, 7]})
for module in (ensemble, linear_model, metrics, model_selection, preprocessing):
    names |= vars(module)  # as if each name had been imported

stopped = 0
for line, instead in TAUGHT.items():
    try:
        exec(line, names)
        found = "runs"
    except Exception as error:  # any kind: its name is what we want
        found, stopped = type(error).__name__, stopped + 1
    print(line)
    print(f"    {found}" + f", now: {instead}" * bool(instead))
print(f"{stopped} of {len(TAUGHT)} stop")
