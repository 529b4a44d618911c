"""quizgen turns an article into study material: a question bank, an Anki deck, printed worksheets."""

from quizgen.model import Article, Bank, Evidence, Question, Quote

__version__ = "0.1.0"
__all__ = ["Article", "Bank", "Evidence", "Question", "Quote", "__version__"]
