from sutra_hybrid import search


def test_finds_the_text_about_the_question():
    texts = ["the cat sat on the mat", "stocks fell on monday", "a cat and a dog"]
    assert search("cat", texts, 1)[0]["text"] == "a cat and a dog"


def test_no_texts_no_hits():
    assert search("cat", []) == []
