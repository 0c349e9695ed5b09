"""Words (TF-IDF), meaning (latent semantics) and links (PageRank over shared words), weighed together."""

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity
from sutra_core import links, tokens

WEIGHTS = {"words": 0.5, "meaning": 0.4, "rank": 0.1}


def search(query: str, texts: list[str], limit: int = 5) -> list[dict]:
    """The texts that fit best, best first, each with its score from 0 to 1."""
    if not texts:
        return []
    vectorizer = TfidfVectorizer(tokenizer=tokens, token_pattern=None, lowercase=False)
    matrix = vectorizer.fit_transform([*texts, query])
    words = cosine_similarity(matrix[-1], matrix[:-1])[0]
    score = WEIGHTS["words"] * words + WEIGHTS["meaning"] * meaning(matrix) + WEIGHTS["rank"] * rank(texts)
    best = np.argsort(-score)[:limit]
    return [{"text": texts[i], "score": round(float(score[i]), 4)} for i in best if score[i] > 0]


def meaning(matrix: csr_matrix) -> np.ndarray:
    """How near each text is to the last row in a space of few dimensions."""
    size = min(matrix.shape[0], matrix.shape[1], 50) - 1
    if size < 1:
        return np.zeros(matrix.shape[0] - 1)
    reduced = TruncatedSVD(n_components=size, random_state=0).fit_transform(matrix)
    return cosine_similarity(reduced[-1:], reduced[:-1])[0].clip(0)


def rank(texts: list[str], damping: float = 0.85, rounds: int = 20) -> np.ndarray:
    """PageRank, scaled to 1 for the best linked text."""
    size = len(texts)
    pairs = links(texts)
    if not pairs:
        return np.zeros(size)
    left, right, weight = map(np.array, zip(*pairs))
    graph = csr_matrix((np.r_[weight, weight], (np.r_[left, right], np.r_[right, left])), (size, size), dtype=float)
    degree = np.asarray(graph.sum(axis=1)).ravel()
    step = graph.T @ diags(np.divide(1.0, degree, where=degree > 0, out=np.zeros(size)))
    score = np.full(size, 1 / size)
    for _ in range(rounds):
        score = (1 - damping) / size + damping * (step @ score)
    return score / score.max()
