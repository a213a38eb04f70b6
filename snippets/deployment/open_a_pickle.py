"""Opening a pickle runs what its author chose; skops lists the names and refuses first."""

import pickle

import skops.io
from skops.io.exceptions import UntrustedTypesFoundException


class LateFlightModel:
    """Claims to be a model; __reduce__ says what to call when the file is opened."""

    def __reduce__(self):
        # print is harmless; os.system would take the same two lines
        return print, ("  ... and this line ran while the file was being opened",)


print("pickle.loads on a file from a stranger:")
opened = pickle.loads(pickle.dumps(LateFlightModel()))
print(f"  what came back is no model: {opened}")

stranger = skops.io.dumps(LateFlightModel())
print("skops.io on the same object:")
print(f"  names before opening: {skops.io.get_untrusted_types(data=stranger)}")
try:
    skops.io.loads(stranger)
except UntrustedTypesFoundException:
    print("  loads refused, nothing ran")
