#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image: a JDK for the kit, and the jail for what students hand in.
set -e
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless bubblewrap
