import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # exchange_samples, consumers and chromium, the helpers beside the tests
