"""skops: a model file says which code it would run, before any of it runs."""

import skops.io
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

honest = make_pipeline(StandardScaler(), LogisticRegression())
planted = make_pipeline(FunctionTransformer(eval), LogisticRegression())
for name, model in (("honest", honest), ("planted", planted)):
    file = skops.io.dumps(model)
    print(
        f"{name:8} asks to run: {skops.io.get_untrusted_types(data=file) or 'nothing new'}"
    )
