import os

import uvicorn


def main() -> None:
    uvicorn.run("sutra_api.app:app", host="0.0.0.0", port=int(os.environ.get("PORT", "8000")))


if __name__ == "__main__":
    main()
