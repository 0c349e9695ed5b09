from sutra_api.search import by_words


def test_more_words_in_common_come_first():
    hits = by_words("red apples", ["green apples", "red apples fall", "blue sky"])
    assert [hit["text"] for hit in hits] == ["red apples fall", "green apples"]
