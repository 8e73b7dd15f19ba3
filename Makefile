# `make` builds the release and serves it, `make test` runs every test. Both first set up the missing tools, each in a
# folder of TOOLS that names its version. A deleted folder is set up again.

TOOLS ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/when-rust
PORT ?= 8080
# The address of the folder that dist/ is served as. With it, `make build` writes what oEmbed needs.
PUBLIC_URL :=
export PUBLIC_URL
# Builds a small standard library, which saves about a tenth of the page's bytes. For toolchains without its source,
# `make build SMALL=` uses the ordinary one; the page is then over its budget.
SMALL ?= 1

TRUNK_VERSION := 0.21.14
# Must be the version in Cargo.toml and Trunk.toml.
BINDGEN_VERSION := 0.2.130
SPLIT_VERSION := 0.2.4
NODE_PACKAGES := binaryen@132.0.0 esbuild@0.28.2 axe-core@4.14.1 html-validate@10.17.0 typescript@5.9.3
MUTANTS_VERSION := 27.1.0
DENY_VERSION := 0.20.2
LIGHTHOUSE_VERSION := 12.8.2
PACKAGE_CHECKERS := publint@0.3.25 @arethetypeswrong/cli@0.18.5
GECKODRIVER_VERSION := 0.36.0
ELEVENTY_VERSION := 3.1.8
VITEPRESS_VERSION := 1.6.4

ifneq ($(words $(CURDIR) $(TOOLS)),2)
$(error make cannot work in folders with a space in their path: '$(CURDIR)', TOOLS '$(TOOLS)')
endif

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory
export CARGO_TERM_PROGRESS_WHEN := never
unexport NO_COLOR

TRUNK := $(TOOLS)/trunk-$(TRUNK_VERSION)/bin/trunk
BINDGEN := $(TOOLS)/wasm-bindgen-$(BINDGEN_VERSION)/bin/wasm-bindgen
SPLIT := $(TOOLS)/wasm-split-$(SPLIT_VERSION)/bin/wasm-split-cli
NODE_MODULES := $(TOOLS)/node-$(subst @,-,$(subst $() ,_,$(NODE_PACKAGES)))/node_modules
LIGHTHOUSE := $(TOOLS)/lighthouse-$(LIGHTHOUSE_VERSION)
ELEVENTY := $(TOOLS)/eleventy-$(ELEVENTY_VERSION)
VITEPRESS := $(TOOLS)/vitepress-$(VITEPRESS_VERSION)
WORDPRESS ?= $(TOOLS)/wordpress-6.1/usr/share/wordpress
MARIADB ?= $(firstword $(wildcard /usr/sbin/mariadbd) $(shell command -v mariadbd))
PACKAGE_CHECKS := $(TOOLS)/package-checks$(subst /,-,$(subst @,-,$(subst $() ,_,$() $(PACKAGE_CHECKERS))))
DENY := $(TOOLS)/cargo-deny-$(DENY_VERSION)/bin/cargo-deny
MUTANTS := $(TOOLS)/cargo-mutants-$(MUTANTS_VERSION)/bin/cargo-mutants
TARGET := wasm32-unknown-unknown
CHROMIUM ?= $(firstword $(shell command -v chromium chromium-browser google-chrome))
CHROMEDRIVER ?= $(firstword $(shell command -v chromedriver))
FIREFOX ?= $(firstword $(shell command -v firefox-esr firefox))
GECKODRIVER ?= $(TOOLS)/geckodriver-$(GECKODRIVER_VERSION)/bin/geckodriver
WEBKIT_DRIVER ?= $(firstword $(shell command -v WebKitWebDriver))

# Debug builds: they compile faster, and the tools' own speed does not matter.
define install
@echo 'setting up: $(1), about $(2)'
@env -u RUSTFLAGS CARGO_TARGET_DIR='$(TOOLS)/build/$(notdir $@)' CARGO_PROFILE_DEV_DEBUG=0 CARGO_INCREMENTAL=0 \
	cargo install --debug --no-default-features --root '$(abspath $(dir $@)..)' $(3)
@rm -rf '$(TOOLS)/build/$(notdir $@)'
endef
# The wasm's stack in bytes: seven times the need of twelve full workloads. An overflow is a trap.
RELEASE_FLAGS = -Clink-arg=-zstack-size=131072 -Clink-arg=--emit-relocs
RELEASE_DIR := $(or $(CARGO_TARGET_DIR),target)
RELEASE_ENV = PATH='$(dir $(TRUNK)):$(dir $(SPLIT)):$(dir $(BINDGEN)):$(NODE_MODULES)/.bin':"$$PATH" \
	RUSTFLAGS="$(RELEASE_FLAGS) --remap-path-prefix=$${CARGO_HOME:-$$HOME/.cargo}=/cargo --remap-path-prefix=$(CURDIR)=/when-rust"
ifeq ($(SMALL),1)
RELEASE_DIR := target/small
RELEASE_FLAGS += -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none
RELEASE_ENV += RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort \
	CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size CARGO_TARGET_DIR=$(RELEASE_DIR)
endif

.PHONY: serve build integrations reproduced test test-host test-fuzz test-component test-page test-situations test-app test-apps test-sites package release gallery lighthouse lint golden fuzz mutants bench size clean help rust browser engines

serve: rust $(TRUNK) $(SPLIT) $(BINDGEN) $(NODE_MODULES)/.ready ## build the release and serve it on 127.0.0.1:8080 (PORT=… for another port)
	@$(RELEASE_ENV) cargo fetch --locked --quiet --target $(TARGET)
	@echo 'Building; then serving on http://127.0.0.1:$(PORT)/ until Ctrl-C. Changes are built at once.'
	@$(RELEASE_ENV) $(TRUNK) serve --release --no-autoreload --port $(PORT)

build: rust $(TRUNK) $(SPLIT) $(BINDGEN) $(NODE_MODULES)/.ready ## build the release into dist/ and check its size
	@$(RELEASE_ENV) cargo fetch --locked --quiet --target $(TARGET)
	@$(RELEASE_ENV) $(TRUNK) build --release
	@node pipeline/size-budget.mjs dist $(if $(filter 1,$(SMALL)),,|| true)

integrations: build ## put WordPress's plugin and Hugo's module together with the release, into target/integrations
	@rm -rf target/integrations && cp -r integrations target/integrations && mkdir target/integrations/hugo/when-rust/static
	@cp -r dist target/integrations/hugo/when-rust/static/when-rust
	@cp -r dist target/integrations/wordpress/when-rust/widget
	@echo 'Put together: target/integrations/hugo/when-rust, target/integrations/wordpress/when-rust'

# From the sources alone, in another folder.
reproduced: package release ## build everything that is shipped again in another folder, and compare
	@rm -rf target/again && mkdir -p target/again
	@git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents --target-directory=target/again
	@$(MAKE) -C target/again package release >/dev/null
	@diff dist/integrity.json target/again/dist/integrity.json
	@diff target/release-files/SHA256SUMS target/again/target/release-files/SHA256SUMS
	@cmp target/package/*.tgz target/again/target/package/*.tgz
	@echo 'Built twice: the same.'

package: build ## make the npm package from dist/, in target/package
	@PATH='$(NODE_MODULES)/.bin':"$$PATH" node pipeline/package.mjs dist target/package

release: build integrations ## make the downloads for owners of sites from dist/, in target/release-files
	@$(call need,zip,install zip (Debian: apt-get install zip))
	@node pipeline/release.mjs dist target/release-files target/integrations

test: lint test-host test-fuzz test-component test-page test-situations test-app ## run every test

test-host: ## run the tests that need no browser
	@cargo test --locked
	@node --test --test-reporter=spec tests/element/*.test.mjs tests/pipeline/*.test.mjs

test-fuzz: rust ## fuzz every reader of untrusted input, for a short time
	@tests/fuzz/run -runs=20000

test-component: rust browser $(BINDGEN) ## run the component's tests in a browser
	@CHROMEDRIVER='$(CHROMEDRIVER)' WASM_BINDGEN_TEST_WEBDRIVER_JSON=tests/webdriver.json CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER='$(BINDGEN)-test-runner' \
		cargo test --locked --target $(TARGET) --test component

# More threads than cores: most tests wait for a browser.
test-page: build browser ## run the tests of the built page in a browser
	@WHEN_RUST_DIST='$(CURDIR)/dist' CHROMIUM='$(CHROMIUM)' CHROMEDRIVER='$(CHROMEDRIVER)' \
		AXE='$(NODE_MODULES)/axe-core/axe.min.js' HTML_VALIDATE='$(NODE_MODULES)/.bin/html-validate' RUST_TEST_THREADS=3 cargo test --locked --test page

test-situations: build engines $(GECKODRIVER) ## run the host pages of tests/pages in Chromium, Firefox and WebKit
	@WHEN_RUST_DIST='$(CURDIR)/dist' CHROMIUM='$(CHROMIUM)' CHROMEDRIVER='$(CHROMEDRIVER)' FIREFOX='$(FIREFOX)' \
		GECKODRIVER='$(GECKODRIVER)' WEBKIT_DRIVER='$(WEBKIT_DRIVER)' \
		AXE='$(NODE_MODULES)/axe-core/axe.min.js' RUST_TEST_THREADS=4 cargo test --locked --test situations

# SITE=name runs one of them.
SITES := hugo eleventy vitepress wordpress
ifneq ($(filter-out $(SITES),$(SITE)),)
$(error no site $(SITE): SITE is one of $(SITES))
endif
test-sites: build browser $(addprefix site-,$(or $(SITE),$(SITES))) ## run the articles of tests/sites, each built by its own tool (SITE=hugo: only that one)
	@WHEN_RUST_DIST='$(CURDIR)/dist' CHROMIUM='$(CHROMIUM)' CHROMEDRIVER='$(CHROMEDRIVER)' \
		HUGO='$(shell command -v hugo)' ELEVENTY='$(ELEVENTY)/node_modules' VITEPRESS='$(VITEPRESS)/node_modules' \
		WORDPRESS='$(WORDPRESS)' PHP='$(shell command -v php)' MARIADB='$(MARIADB)' \
		RUST_TEST_THREADS=2 cargo test --locked --test sites -- --show-output $(SITE)
	@echo 'Pictures of the widget in each site are in target/sites.'
# Builds applications of tests/apps from the package, and runs them in a browser.
define apps
@rm -rf target/apps
@node tests/apps/build.mjs target/package/*.tgz '$(TOOLS)/apps' target/apps $(1)
@WHEN_RUST_APPS='$(CURDIR)/target/apps' CHROMIUM='$(CHROMIUM)' CHROMEDRIVER='$(CHROMEDRIVER)' cargo test --locked --test apps -- --nocapture
endef

test-app: package browser ## try the package in one application: APP=name, a folder of tests/apps
	$(call apps,$(or $(APP),vite))

test-apps: package browser $(PACKAGE_CHECKS)/.ready ## check the package, and try it in every application
	@$(PACKAGE_CHECKS)/node_modules/.bin/publint --strict target/package/*.tgz
	@$(PACKAGE_CHECKS)/node_modules/.bin/attw --profile esm-only --format table-flipped --no-color --no-emoji target/package/*.tgz
	$(call apps,$(notdir $(patsubst %/,%,$(dir $(wildcard tests/apps/*/package.json)))))

gallery: build browser ## take screenshots of every state, into target/gallery
	@WHEN_RUST_DIST='$(CURDIR)/dist' CHROMIUM='$(CHROMIUM)' CHROMEDRIVER='$(CHROMEDRIVER)' AXE='$(NODE_MODULES)/axe-core/axe.min.js' \
		cargo test --locked --test page gallery -- --ignored --nocapture

lighthouse: build browser $(LIGHTHOUSE)/.ready ## run Lighthouse: accessibility, best practices, SEO
	@node tests/lighthouse.mjs dist '$(CHROMIUM)' '$(LIGHTHOUSE)/node_modules'

lint: rust $(DENY) $(NODE_MODULES)/.ready ## check formatting, clippy, types, documentation and dependencies, warnings denied
	@cargo fmt --check
	@cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
	@cargo clippy --locked --quiet --all-targets -- -D warnings
	@cargo clippy --locked --quiet --test page --test situations --test sites --test apps -- -D warnings
	@cargo clippy --locked --quiet --target $(TARGET) --all-targets -- -D warnings
	@cargo clippy --locked --quiet --target $(TARGET) --lib --features split -- -D warnings
	@$(NODE_MODULES)/.bin/tsc --project src/embed/element
	@RUSTDOCFLAGS='-D warnings' cargo doc --locked --quiet --no-deps --lib
	@for manifest in Cargo.toml tests/fuzz/Cargo.toml; do \
		$(DENY) --log-level error --config .ci/deny.toml --manifest-path $$manifest check licenses bans sources || exit 1; done

golden: ## accept what is written today as the golden files of tests/golden
	@UPDATE_EXPECT=1 cargo test --locked --no-fail-fast

fuzz: rust ## fuzz every reader for FUZZ_SECONDS=600 (KEEP=1 keeps inputs that reach new code)
	@tests/fuzz/run -max_total_time=$(or $(FUZZ_SECONDS),600)

mutants: $(MUTANTS) ## run mutation tests of the decision and the case (long)
	@$(MUTANTS) mutants --file 'src/decision/**' --file 'src/decision.rs' --file 'src/case/**' --output target \
		-- --test decision --test case

bench: build browser ## measure core and page, beside a minimal page and the last release (ACCEPT=1 makes it the last)
	@cargo bench --locked --quiet --bench core
	@ACCEPT='$(ACCEPT)' WHEN_RUST_DIST='$(CURDIR)/dist' CHROMIUM='$(CHROMIUM)' CHROMEDRIVER='$(CHROMEDRIVER)' cargo bench --locked --quiet --bench page

size: build ## show what takes how many bytes of the wasm
	@$(RELEASE_ENV) node pipeline/size-report.mjs $(RELEASE_DIR)/$(TARGET)/release/when-rust.wasm

clean: ## delete all build output (tools stay, in TOOLS)
	@rm -rf dist target

help: ## show this list
	@echo 'make [target] [TOOLS=folder] [PORT=number] [PUBLIC_URL=address] [SMALL=]'
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 18

# Fails if a command is missing, and says how to get it.
need = command -v $(1) >/dev/null || { echo 'missing: $(1) — $(2)' >&2; exit 1; }

rust:
	@$(call need,cargo,install Rust with rustup)
	@$(call need,cc,install a C compiler (Debian: apt-get install gcc))
	@$(call need,c++,install a C++ compiler (Debian: apt-get install g++))
	@$(call need,node,install Node.js 20 or newer with npm)
	@$(call need,npm,install Node.js 20 or newer with npm)
	@$(call need,cargo-clippy,rustup component add clippy)
	@$(call need,rustfmt,rustup component add rustfmt)
	@[ -d "$$(rustc --print target-libdir --target $(TARGET))" ] || { \
		$(call need,rustup,the Rust in use has no $(TARGET) target and there is no rustup to add it); \
		echo 'setting up: the $(TARGET) target'; rustup target add $(TARGET); }
ifeq ($(SMALL),1)
	@[ -d "$$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] || { \
		$(call need,rustup,the Rust in use has no source; add it or build with SMALL=); \
		echo 'setting up: the source of the standard library'; rustup component add rust-src; }
endif

$(TRUNK):
	@$(call need,cargo,install Rust with rustup)
	$(call install,Trunk $(TRUNK_VERSION),three minutes,--locked trunk@$(TRUNK_VERSION))

# Not --locked: its lock file names versions that are not available.
$(BINDGEN):
	@$(call need,cargo,install Rust with rustup)
	$(call install,wasm-bindgen $(BINDGEN_VERSION),a minute,\
		--bin wasm-bindgen --bin wasm-bindgen-test-runner wasm-bindgen-cli@$(BINDGEN_VERSION))

$(SPLIT):
	@$(call need,cargo,install Rust with rustup)
	$(call install,wasm-split $(SPLIT_VERSION),a minute,--locked --features build-binary wasm_split_cli_support@$(SPLIT_VERSION))

$(NODE_MODULES)/.ready:
	@$(call need,npm,install Node.js 20 or newer with npm)
	@echo 'setting up: $(NODE_PACKAGES)'
	@mkdir -p '$(NODE_MODULES)'
	@npm install --prefix '$(dir $(NODE_MODULES))' --no-save --ignore-scripts --no-audit --no-fund --loglevel=error $(NODE_PACKAGES)
	@touch '$@'

$(LIGHTHOUSE)/.ready:
	@$(call need,npm,install Node.js 20 or newer with npm)
	@echo 'setting up: lighthouse $(LIGHTHOUSE_VERSION)'
	@mkdir -p '$(LIGHTHOUSE)'
	@npm install --prefix '$(LIGHTHOUSE)' --no-save --no-audit --no-fund --loglevel=error lighthouse@$(LIGHTHOUSE_VERSION)
	@touch '$@'

$(ELEVENTY)/.ready: PACKAGES := @11ty/eleventy@$(ELEVENTY_VERSION)
$(VITEPRESS)/.ready: PACKAGES := vitepress@$(VITEPRESS_VERSION)
$(PACKAGE_CHECKS)/.ready: PACKAGES := $(PACKAGE_CHECKERS)
$(ELEVENTY)/.ready $(VITEPRESS)/.ready $(PACKAGE_CHECKS)/.ready:
	@$(call need,npm,install Node.js 20 or newer with npm)
	@echo 'setting up: $(PACKAGES)'
	@mkdir -p '$(@D)'
	@npm install --prefix '$(@D)' --no-save --ignore-scripts --no-audit --no-fund --loglevel=error $(PACKAGES)
	@touch '$@'

# Unpacked, not installed: Debian's package would set up a web server.
WORDPRESS_PACKAGES := wordpress wordpress-theme-twentytwentythree libjs-underscore libjs-cropper php-getid3
$(WORDPRESS)/wp-load.php:
	@$(call need,apt-get,set WORDPRESS=folder to an unpacked WordPress of https://wordpress.org/download/)
	@echo 'setting up: WordPress, 60 MB'
	@rm -rf '$(TOOLS)/wordpress-6.1' && mkdir -p '$(TOOLS)/wordpress-6.1'
	@cd '$(TOOLS)/wordpress-6.1' && apt-get download -qq $(WORDPRESS_PACKAGES)
	@cd '$(TOOLS)/wordpress-6.1' && for package in *.deb; do dpkg-deb -x $$package . && rm $$package; done
	@find '$(TOOLS)/wordpress-6.1' -xtype l -delete
	@rm '$(WORDPRESS)/wp-config.php' && touch '$@'

$(GECKODRIVER):
	$(call install,geckodriver $(GECKODRIVER_VERSION),a minute,--locked geckodriver@$(GECKODRIVER_VERSION))

# Without default features: they fetch advisories, which are not checked here.
$(DENY):
	@$(call need,cargo,install Rust with rustup)
	$(call install,cargo-deny $(DENY_VERSION),four minutes,--locked cargo-deny@$(DENY_VERSION))

$(MUTANTS):
	$(call install,cargo-mutants $(MUTANTS_VERSION),two minutes,--locked cargo-mutants@$(MUTANTS_VERSION))

# Installs missing packages on Debian as root; elsewhere says what to install.
define packages
	@[ -e /etc/debian_version ] && [ "$$(id -u)" = 0 ] || { \
		echo 'missing: $(1) — install it (Debian: apt-get install $(2))' >&2; exit 1; }
	@echo 'setting up: $(2)'
	@apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(2) >/dev/null
endef

browser:
ifeq ($(and $(CHROMIUM),$(CHROMEDRIVER)),)
	$(call packages,Chromium and its driver,chromium chromium-driver)
endif

site-hugo:
ifeq ($(shell command -v hugo),)
	$(call packages,Hugo,hugo)
endif

site-eleventy: $(ELEVENTY)/.ready

site-vitepress: $(VITEPRESS)/.ready

site-wordpress: $(WORDPRESS)/wp-load.php
ifeq ($(and $(MARIADB),$(shell php -r 'echo extension_loaded("mysqli") ? 1 : "";' 2>/dev/null)),)
	$(call packages,PHP with mysqli or MariaDB,php-cli php-mysql mariadb-server-core)
endif

engines: browser
ifeq ($(and $(FIREFOX),$(WEBKIT_DRIVER),$(shell command -v xvfb-run)),)
	$(call packages,Firefox ESR or WebKitGTK,firefox-esr webkit2gtk-driver xvfb xauth)
endif
