#pragma once
#define LEGACY_LIMIT 50
