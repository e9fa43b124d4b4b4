# make cv      from nothing to a CV: output/gildong/general/cv.{ko,en}.{html,tex,pdf}
# make test    everything that can be tested here
# make help    the other targets

SWIFT   ?= swift
PREFIX  ?= /usr/local
DESTDIR ?=
CAREER  ?= gildong

# On Linux the Swift runtime goes into the binary, so that it starts fast and runs where no Swift is.
# Nothing loads the program as a library, so it names none of its functions to others.
ifeq ($(shell uname -s),Linux)
  STATIC := --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic
  # glibc from 2.36 on reads packed what it has to put right at the start: 2 MB less.
  ifeq ($(shell getconf GNU_LIBC_VERSION 2>/dev/null | awk '{split($$2, v, "."); print (v[1] * 1000 + v[2] >= 2036)}'),1)
    STATIC += -Xlinker -z -Xlinker pack-relative-relocs
  endif
endif
RELEASE := $(SWIFT) build -c release $(STATIC) --product lapel
LAPEL    = .build/release/lapel

.PHONY: help packages setup build cv machines test sites mutants fuzz fuzz-coverage lint docs bench goldens looks pictures dist try-dist install
.DEFAULT_GOAL := help

help:
	@echo "make cv        build lapel and write the sample's CV to output/ (CAREER=NAME for another folder of profiles/)"
	@echo "make build     build lapel: $(LAPEL)"
	@echo "make test      run all tests"
	@echo "make sites     interrupt the building of a site in every way, and see that it is never half"
	@echo "make mutants   change the sample in each place, and see that each mistake is found"
	@echo "make fuzz      read made-up YAML for a minute (SECONDS=… SEED=…) and check that every promise holds"
	@echo "make fuzz-fit  run fit on made-up careers and postings for a minute; so do fuzz-target, fuzz-build and fuzz-fix (SECONDS=… SEED=…)"
	@echo "make fuzz-coverage  the same with texts of libFuzzer's, which looks for code that no text has reached"
	@echo "make lint      check style, the imports between targets, and that folders name each other one way"
	@echo "make docs      build the documentation of every target with DocC, in .build/docs"
	@echo "make bench     measure speed beside other tools"
	@echo "make goldens   write the expected outputs of the tests anew"
	@echo "make looks     build every theme, language, density and sheet, and judge each PDF and each line on screen (LOOKS='--careers sample --engines xelatex')"
	@echo "make machines  build many careers on several machines, of which one dies: Slurm and GNU parallel, on this one (root)"
	@echo "make pictures  make the README's pictures anew"
	@echo "make dist      make a Debian package and an archive, in dist/ (make try-dist installs it into a bare Debian)"
	@echo "make install   install lapel to $(PREFIX)/bin (PREFIX=…)"

# What the program links, by the names of pkg-config, Debian, Fedora and Homebrew.
LIBRARIES := libxml-2.0 libzip harfbuzz-subset zlib fribidi libpng libwebp freetype2 libcmark-gfm
DEBIAN    := libxml2-dev libzip-dev libharfbuzz-dev zlib1g-dev libfribidi-dev libpng-dev libwebp-dev libfreetype-dev libcmark-gfm-dev \
             libcmark-gfm-extensions-dev pkg-config
FEDORA    := libxml2-devel libzip-devel harfbuzz-devel zlib-devel fribidi-devel libpng-devel libwebp-devel freetype-devel cmark-gfm-devel pkgconf
BREW      := libxml2 libzip harfbuzz fribidi libpng webp freetype cmark-gfm pkgconf

# Fonts that are cut down and put into the program while it is built; without one of them its themes are set in another.
FONTS     := fonts-noto-core fonts-noto-cjk fonts-inter fonts-lato fonts-linuxlibertine

packages:
	@echo $(DEBIAN) $(FONTS)

setup:
	@command -v $(SWIFT) >/dev/null || { echo "make: Swift 6.3 is needed: https://www.swift.org/install"; exit 1; }
	@if pkg-config --exists $(LIBRARIES) 2>/dev/null; then \
	  echo "==> the libraries are there"; \
	elif command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then \
	  echo "==> installing $(DEBIAN)"; \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as apt-get update -qq && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(DEBIAN) >/dev/null; \
	else \
	  echo "make: some libraries are needed. Install them and run make again:"; \
	  echo "  Debian, Ubuntu   sudo apt-get install $(DEBIAN)"; \
	  echo "  Fedora           sudo dnf install $(FEDORA)"; \
	  echo "  macOS            brew install $(BREW)"; \
	  exit 1; \
	fi
	@if ! command -v dpkg >/dev/null || dpkg -s $(FONTS) >/dev/null 2>&1; then :; \
	elif [ "$$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then \
	  echo "==> installing $(FONTS)"; \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as apt-get update -qq && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(FONTS) >/dev/null; \
	else \
	  echo "make: some fonts are missing, so pages will be set in others: sudo apt-get install $(FONTS)"; \
	fi

build: setup
	@echo "==> building lapel (a few minutes the first time)"
	$(RELEASE)

cv: build
	@echo "==> writing the CV of profiles/$(CAREER)"
	$(LAPEL) build $(CAREER)

test: setup
	@echo "==> building and running the tests (a few minutes the first time)"
	$(SWIFT) test --disable-xctest

sites: build
	@echo "==> interrupting the building of a site"
	python3 Tests/Sites/whole.py $(LAPEL)

mutants: build
	@echo "==> mutating profiles/gildong"
	python3 Tests/Mutants/mutants.py $(LAPEL) profiles/gildong

SECONDS ?= 60
fuzz: setup
	@echo "==> reading made-up YAML for $(SECONDS) seconds"
	cd Fuzz && $(SWIFT) run -c release fuzz-reader $(SECONDS) $(SEED)

# The commands, each by itself: fuzz-fit, fuzz-target, fuzz-build and fuzz-fix.
fuzz-%: build
	python3 Fuzz/programs.py $(LAPEL) $* $(SECONDS) $(SEED)

# Everything is instrumented, so it is built in a folder of its own; texts that reach new code are kept there for the next time.
COVERAGE := .build-coverage
fuzz-coverage: setup
	cd Fuzz && $(SWIFT) build -c release --product fuzz-coverage --scratch-path $(COVERAGE) \
	  -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
	@echo "==> reading texts of libFuzzer's for $(SECONDS) seconds; a finding is kept in Fuzz/$(COVERAGE)"
	mkdir -p Fuzz/$(COVERAGE)/texts
	cd Fuzz && $(COVERAGE)/release/fuzz-coverage -max_total_time=$(SECONDS) -max_len=600 -timeout=20 \
	  -dict=dictionary.txt -artifact_prefix=$(COVERAGE)/ $(COVERAGE)/texts seeds

lint:
	@echo "==> style"
	$(SWIFT) format lint --strict -r Sources Tests Plugins Benchmarks/Sources Fuzz/Sources Package.swift Benchmarks/Package.swift Fuzz/Package.swift
	@echo "==> imports between targets"
	$(SWIFT) build --explicit-target-dependency-import-check error
	@echo "==> folders and files"
	python3 Tests/House/house.py

# From the comments of the code and one article a target, Sources/<target>/<target>.docc.
docs: setup
	@echo "==> documentation, in .build/docs"
	@SWIFT=$(SWIFT) Docs/api/make .build/docs

goldens: setup
	@echo "==> writing Tests/goldens anew; look at the difference before committing it"
	LAPEL_GOLDENS=write $(SWIFT) test --disable-xctest --filter 'Golden|Transcript'
	git --no-pager diff --stat -- Tests Docs schema

bench: build
	@echo "==> measuring beside other tools"
	@Benchmarks/run

# The judges lie beside the checkout, and so does the Python that they run in.
looks: build
	@echo "==> judging the looks"
	@$(firstword $(wildcard ../.judges/bin/python) python3) Tests/Looks/matrix.py $(LAPEL) $(LOOKS)
	@$(firstword $(wildcard ../.judges/bin/python) python3) Tests/Looks/screen.py $(LAPEL)

# Daemons of its own, on ports of its own; what is missing of them is installed.
machines: build
	@command -v slurmctld >/dev/null && command -v parallel >/dev/null && { command -v sshd || [ -x /usr/sbin/sshd ]; } >/dev/null || \
	  env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm parallel openssh-server >/dev/null
	@echo "==> building many careers on several machines"
	python3 Tests/Scale/machines.py $(LAPEL) $(MACHINES)

pictures: build
	@echo "==> making the pictures of the README"
	@Docs/pictures/make $(LAPEL)

# What people download: a Debian package, an archive, their sums, and a list of what is in them.
dist: build
	@echo "==> making the packages in dist/"
	@command -v patchelf >/dev/null && command -v dpkg-shlibdeps >/dev/null || { \
	  command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || sudo -n true 2>/dev/null; } || { \
	    echo "make: dpkg-dev and patchelf are needed"; exit 1; }; \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends dpkg-dev patchelf >/dev/null; }
	packaging/dist $(LAPEL)

# The package in a Debian that has nothing but itself; needs root.
try-dist: dist
	packaging/try dist/lapel_*.deb $(LAPEL)

install: build
	@echo "==> installing lapel to $(DESTDIR)$(PREFIX)/bin"
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(LAPEL) "$(DESTDIR)$(PREFIX)/bin/lapel"
	strip "$(DESTDIR)$(PREFIX)/bin/lapel"
